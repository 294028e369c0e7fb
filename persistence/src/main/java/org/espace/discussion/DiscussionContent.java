package org.espace.discussion;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.espace.content.Audience;
import org.espace.content.Content;
import org.espace.content.Contents;
import org.espace.content.Headline;
import org.espace.content.StoredSource;
import org.espace.jpa.UnitOfWork;
import org.espace.mention.Marks;

/** Discussions as things to be found, with their posts. Thread-safe. */
public final class DiscussionContent extends StoredSource<Discussion> {
    public static final String KIND = "discussion";

    public DiscussionContent(UnitOfWork work) {
        super(work, KIND, Discussion.class);
    }

    @Override
    protected List<Headline> lines(EntityManager manager, Collection<Long> ids) {
        return rows(manager, ids).stream()
                .map(each -> new Headline(
                        DiscussionCare.ref(each.id()), each.community(), each.author(), each.title(), Audience.READERS))
                .toList();
    }

    @Override
    protected List<Content> contents(EntityManager manager, Collection<Long> ids) {
        String query = "select p from DiscussionPost p where p.discussion in :ids"
                + " and p.note = org.espace.discussion.Note.POST order by p.postedAt, p.id";
        Map<Long, List<DiscussionPost>> posts =
                parts(manager, DiscussionPost.class, query, ids, DiscussionPost::discussion);
        return rows(manager, ids).stream()
                .map(each -> content(each, posts.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static Content content(Discussion discussion, List<DiscussionPost> posts) {
        Stream<Instant> changes =
                posts.stream().map(each -> Objects.requireNonNullElse(each.editedAt(), each.postedAt()));
        return new Content(
                DiscussionCare.ref(discussion.id()),
                discussion.community(),
                discussion.author(),
                discussion.title(),
                posts.isEmpty() ? "" : Marks.plain(posts.get(0).body()),
                Contents.joined(posts.stream().skip(1).map(each -> Marks.plain(each.body()))),
                List.of(),
                discussion.openedAt(),
                Stream.concat(Stream.of(discussion.lastActivity()), changes)
                        .max(Instant::compareTo)
                        .orElseThrow(),
                Audience.READERS);
    }
}
