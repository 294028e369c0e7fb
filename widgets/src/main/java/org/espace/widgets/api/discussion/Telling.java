package org.espace.widgets.api.discussion;

import java.util.List;
import java.util.stream.Stream;
import org.espace.discussion.DiscussionContent;
import org.espace.discussion.DiscussionDetail;
import org.espace.discussion.DiscussionSummary;
import org.espace.discussion.Note;
import org.espace.discussion.Reaction;
import org.espace.shared.Ref;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.follow.Following;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Id;
import org.jspecify.annotations.Nullable;

/** Puts what the domain knows of a discussion into the words of the API. Thread-safe. */
record Telling(Desk desk) {

    /** @param within whether the list is of one community */
    DiscussionItem item(Call call, DiscussionSummary told, boolean within) {
        return new DiscussionItem(
                new Id(told.id()),
                self(call, told.id()),
                within ? null : desk.community(call, told.community(), told.communityName()),
                told.title(),
                desk.person(call, told.author()),
                told.openedAt(),
                told.lastActivity(),
                told.replies(),
                told.pinned(),
                told.locked());
    }

    Discussion discussion(Call call, DiscussionDetail told) {
        return new Discussion(
                new Id(told.id()),
                self(call, told.id()),
                desk.community(call, told.access().community(), told.access().name()),
                told.title(),
                told.pinned(),
                Following.of(desk.domain(), call, ref(told.id())),
                lock(call, told.lock()),
                told.postCount(),
                call.page(told.posts(), each -> post(call, told.id(), each)));
    }

    private @Nullable DiscussionLock lock(Call call, DiscussionDetail.@Nullable Lock told) {
        return told == null ? null : new DiscussionLock(desk.person(call, told.by()), told.reason(), told.at());
    }

    private DiscussionPost post(Call call, long discussion, DiscussionDetail.Post told) {
        boolean written = told.note() == Note.POST;
        String source = "/discussions/" + discussion + "/posts/" + told.id() + "/text";
        DiscussionDetail.Quote quote = told.quote();
        return new DiscussionPost(
                new Id(told.id()),
                written ? call.addresses().api(source) : null,
                told.note(),
                desk.person(call, told.author()),
                desk.text(told.body()),
                quote == null ? null : new Id(quote.post()),
                told.at(),
                told.editedAt(),
                reactions(told));
    }

    private static List<ReactionCount> reactions(DiscussionDetail.Post told) {
        return Stream.of(Reaction.values())
                .map(each -> new ReactionCount(
                        each, told.counts().getOrDefault(each, 0), told.mine().contains(each)))
                .filter(each -> each.count() > 0)
                .toList();
    }

    static Ref ref(long discussion) {
        return new Ref(DiscussionContent.KIND, discussion);
    }

    static Address self(Call call, long discussion) {
        return call.addresses().api("/discussions/" + discussion);
    }
}
