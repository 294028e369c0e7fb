package org.espace.widgets.discussion;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.espace.attachment.FitFiles;
import org.espace.community.Access;
import org.espace.discussion.DiscussionContent;
import org.espace.discussion.DiscussionDraft;
import org.espace.discussion.DiscussionSummary;
import org.espace.discussion.MovedAway;
import org.espace.domain.Domain;
import org.espace.shared.Actor;
import org.espace.shared.Ids;
import org.espace.shared.Ref;
import org.espace.shared.Slice;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.attachment.Attaching;
import org.espace.widgets.mention.Suggestions;
import org.jspecify.annotations.Nullable;

/** Discussions of one community, pinned ones first, or of all that the reader may read; and where one starts. */
public final class DiscussionList implements Widget {
    private static final int DIGEST = 5;
    private static final int FULL = 20;
    private static final int POINTERS = 5;

    private final Domain domain;
    private final Attaching attaching;

    public DiscussionList(Domain domain) {
        this.domain = domain;
        this.attaching = new Attaching(domain);
    }

    /**
     * What the template shows.
     *
     * @param access to the community; null for all of them
     * @param moved what stood in the community before
     * @param followed ids of those that the reader follows
     * @param chosen id of the discussion that the page shows; 0 for none
     * @param continued whether this is not the list's beginning
     */
    public record Model(
            @Nullable Access access,
            Slice<DiscussionSummary> discussions,
            List<MovedAway> moved,
            Set<Long> followed,
            long chosen,
            boolean continued) {

        /** False for a community whose discussions only members read. */
        public boolean readable() {
            return access == null || access.readable();
        }

        /** The community in which the reader may start a discussion; null for none. */
        public @Nullable Access writable() {
            boolean may = access != null && access.actor().signedIn() && access.readable() && !access.archived();
            return may ? access : null;
        }
    }

    @Override
    public String name() {
        return "discussion-list";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.COMMUNITY, Setting.size(DIGEST));
    }

    @Override
    public Map<String, Action> actions() {
        return Map.of("start", this::start);
    }

    @Override
    public View render(WidgetRequest request) {
        Actor actor = request.actor();
        long community = request.id("community");
        Access access = community == 0 ? null : domain.communities().access(actor, community);
        if (access != null && Suggestions.wanted(request)) {
            return Suggestions.of(domain, request, access);
        }
        boolean readable = access == null || access.readable();
        Slice<DiscussionSummary> found = readable ? found(request, access) : new Slice<>(List.of(), null);
        boolean beginning = request.after() == null;
        List<MovedAway> moved = access != null && readable && beginning && request.full()
                ? domain.discussions().movedFrom(access, POINTERS)
                : List.of();
        View view = View.of(
                "discussion/DiscussionList.jte",
                new Model(
                        access,
                        found,
                        moved,
                        followed(actor, found.items()),
                        Ids.parse(request.parameter("discussion")),
                        !beginning));
        return moved.isEmpty() ? view.within(community) : view.anywhere();
    }

    private Slice<DiscussionSummary> found(WidgetRequest request, @Nullable Access access) {
        int size = request.full() ? FULL : request.number("size", DIGEST, 1, 50);
        return access == null
                ? domain.discussions().everywhere(request.actor(), request.after(), size)
                : domain.discussions().of(access, request.after(), size);
    }

    private Set<Long> followed(Actor actor, List<DiscussionSummary> shown) {
        List<Ref> refs = shown.stream()
                .map(each -> new Ref(DiscussionContent.KIND, each.id()))
                .toList();
        return domain.follows().followed(actor, refs).stream().map(Ref::id).collect(toSet());
    }

    private Outcome start(WidgetRequest request) {
        long community = Ids.parse(request.parameter("id"));
        DiscussionDraft draft = new DiscussionDraft(request.parameter("title"), request.parameter("body"));
        FitFiles files = attaching.sent(request);
        long id = domain.postings().once(request.actor(), request.once("start"), () -> {
            long opened = domain.discussions().open(request.actor(), community, draft);
            attaching.attach(request, new Ref(DiscussionContent.KIND, opened), "", files);
            return opened;
        });
        return Redirect.to("discussion", id).with("community", community).saying("started");
    }
}
