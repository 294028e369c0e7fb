package org.espace.widgets.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espace.content.Content;
import org.espace.domain.Domain;
import org.espace.question.QuestionContent;
import org.espace.question.QuestionSummary;
import org.espace.question.Tags;
import org.espace.shared.Ids;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.shared.Slice;
import org.espace.widgets.feed.Feed;
import org.espace.widgets.feed.FeedEntry;
import org.espace.widgets.feed.FeedEntry.Author;
import org.espace.widgets.feed.FeedEntry.Replies;
import org.espace.widgets.feed.FeedEntry.Thing;
import org.espace.widgets.feed.FeedRequest;
import org.espace.widgets.feed.FeedSource;
import org.espace.widgets.html.Labels;
import org.espace.widgets.question.QuestionList.Tab;

/**
 * Each list of questions: {@code questions/<tab>}, of all that the actor may read, or of one community: {@code questions/<tab>/community/<id>}; either may go on
 * with {@code /tag/<tag>}.
 */
public final class QuestionFeed implements FeedSource {
    private final Domain domain;

    public QuestionFeed(Domain domain) {
        this.domain = domain;
    }

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public Feed read(FeedRequest request) {
        Tab tab = Tab.of(request.part(0));
        boolean ofOne = request.part(1).equals("community");
        long community = ofOne ? Ids.parse(request.part(2)) : 0;
        int rest = ofOne ? 3 : 1;
        boolean tagged = request.part(rest).equals("tag");
        String tag = tagged ? request.part(rest + 1) : "";
        boolean known = tab.word().equals(request.part(0))
                && request.path().size() == rest + (tagged ? 2 : 0)
                && (!ofOne || community != 0)
                && (!tagged || Tags.in(tag).equals(List.of(tag)))
                && (tab != Tab.MINE || request.actor().signedIn());
        if (!known) {
            throw new NotFound("feed", request.name(this));
        }
        Slice<QuestionSummary> questions = domain.questions()
                .list(request.actor(), tab.filter(community, tagged ? tag : null), request.after(), request.size());
        Map<Ref, Content> contents = domain.contents()
                .load(questions.items().stream().map(QuestionFeed::ref).toList());
        return new Feed(
                request.name(this),
                title(request, tab, community, tag),
                place(community, tag),
                questions.items().stream()
                        .map(question -> entry(question, java.util.Objects.requireNonNull(contents.get(ref(question)))))
                        .toList(),
                questions.next());
    }

    private String title(FeedRequest request, Tab tab, long community, String tag) {
        Labels labels = Labels.of(QuestionList.class, request.locale());
        String place = community == 0
                ? ""
                : " – "
                        + domain.communities()
                                .access(request.actor(), community)
                                .name();
        return labels.text("title") + place + (tag.isEmpty() ? "" : " – " + tag) + " – "
                + labels.text("tab." + tab.word());
    }

    private static FeedEntry entry(QuestionSummary question, Content content) {
        return new FeedEntry(
                name(question.id()),
                "Create",
                question.title(),
                List.of(new Author(question.author().id(), question.author().name())),
                question.askedAt(),
                content.changedAt(),
                Map.of("thread", Long.toString(question.id()), "community", Long.toString(question.community())),
                new Thing(
                        name(question.id()),
                        "Question",
                        question.title(),
                        content.text(),
                        question.tags(),
                        null,
                        new Replies(question.answers(), content.changedAt())));
    }

    static String name(long question) {
        return "question/" + question;
    }

    private static Ref ref(QuestionSummary question) {
        return new Ref(QuestionContent.KIND, question.id());
    }

    private static Map<String, String> place(long community, String tag) {
        Map<String, String> place = new HashMap<>();
        if (community != 0) {
            place.put("community", Long.toString(community));
        }
        if (!tag.isEmpty()) {
            place.put("tag", tag);
        }
        return place;
    }
}
