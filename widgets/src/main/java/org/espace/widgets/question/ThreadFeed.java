package org.espace.widgets.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.espace.domain.Domain;
import org.espace.person.PersonCard;
import org.espace.question.QuestionDetail;
import org.espace.question.QuestionDetail.Post;
import org.espace.shared.Ids;
import org.espace.shared.NotFound;
import org.espace.widgets.feed.Feed;
import org.espace.widgets.feed.FeedEntry;
import org.espace.widgets.feed.FeedEntry.Author;
import org.espace.widgets.feed.FeedEntry.Parent;
import org.espace.widgets.feed.FeedEntry.Replies;
import org.espace.widgets.feed.FeedEntry.Thing;
import org.espace.widgets.feed.FeedRequest;
import org.espace.widgets.feed.FeedSource;
import org.jspecify.annotations.Nullable;

/**
 * One question with its answers and comments, what was said last first: {@code question/<id>}. Of a question with more than {@link #MOST} answers, the most useful
 * ones.
 */
public final class ThreadFeed implements FeedSource {
    private static final int MOST = 200;

    private final Domain domain;

    public ThreadFeed(Domain domain) {
        this.domain = domain;
    }

    @Override
    public String name() {
        return "question";
    }

    @Override
    public Feed read(FeedRequest request) {
        long id = request.path().size() == 1 ? Ids.parse(request.part(0)) : 0;
        if (id == 0) {
            throw new NotFound("feed", request.name(this));
        }
        QuestionDetail thread = domain.questions().thread(request.actor(), id, null, MOST);
        List<FeedEntry> entries = entries(thread);
        entries.sort(Comparator.comparing(FeedEntry::published)
                .thenComparing(FeedEntry::name)
                .reversed());
        List<FeedEntry> newest = entries.subList(0, Math.min(request.size(), entries.size()));
        return new Feed(request.name(this), thread.title(), place(thread), newest, null);
    }

    private static List<FeedEntry> entries(QuestionDetail thread) {
        String question = QuestionFeed.name(thread.id());
        List<FeedEntry> entries = new ArrayList<>();
        entries.add(question(thread, question));
        thread.post().comments().forEach(remark -> entries.add(comment(thread, question, remark)));
        for (Post answer : thread.answers().items()) {
            String name = "answer/" + answer.answer();
            entries.add(said(thread, name, question, answer.author(), answer.at(), answer.editedAt(), answer.body()));
            answer.comments().forEach(remark -> entries.add(comment(thread, name, remark)));
        }
        return entries;
    }

    private static FeedEntry question(QuestionDetail thread, String name) {
        Post post = thread.post();
        Instant last = thread.answers().items().stream()
                .map(Post::at)
                .max(Instant::compareTo)
                .orElse(post.at());
        return new FeedEntry(
                name,
                "Create",
                thread.title(),
                List.of(author(post.author())),
                post.at(),
                later(later(post.at(), post.editedAt()), last),
                place(thread),
                new Thing(
                        name,
                        "Question",
                        thread.title(),
                        post.body(),
                        thread.tags(),
                        null,
                        new Replies(thread.answerCount(), last)));
    }

    private static FeedEntry comment(QuestionDetail thread, String parent, QuestionDetail.Remark remark) {
        return said(thread, "comment/" + remark.id(), parent, remark.author(), remark.at(), null, remark.body());
    }

    private static FeedEntry said(
            QuestionDetail thread,
            String name,
            String parent,
            PersonCard who,
            Instant at,
            @Nullable Instant editedAt,
            String text) {
        String title = who.name() + ": " + thread.title();
        Parent of = new Parent(parent, place(thread));
        Thing note = new Thing(name, "Note", title, text, List.of(), of, null);
        return new FeedEntry(name, "Create", title, List.of(author(who)), at, later(at, editedAt), place(thread), note);
    }

    private static Author author(PersonCard card) {
        return new Author(card.id(), card.name());
    }

    private static Map<String, String> place(QuestionDetail thread) {
        return Map.of(
                "thread",
                Long.toString(thread.id()),
                "community",
                Long.toString(thread.access().community()));
    }

    private static Instant later(Instant at, @Nullable Instant other) {
        return other == null || other.isBefore(at) ? at : other;
    }
}
