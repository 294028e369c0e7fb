package org.espace.discussion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.espace.content.Audience;
import org.espace.content.Content;
import org.espace.content.ContentSource;
import org.espace.content.Contents;
import org.espace.content.Headline;
import org.espace.jpa.UnitOfWork;
import org.espace.mention.Marks;

/** Discussions as things to be found, with their posts. Thread-safe. */
public final class DiscussionContent implements ContentSource {
    public static final String KIND = "discussion";

    private final UnitOfWork work;

    public DiscussionContent(UnitOfWork work) {
        this.work = work;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Long, Content> load(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : work.read(manager -> load(manager, ids));
    }

    @Override
    public Map<Long, Headline> headlines(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : work.read(manager -> manager.createQuery(
                                "select d from Discussion d where d.id in :ids", Discussion.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(each -> new Headline(
                                DiscussionCare.ref(each.id()),
                                each.community(),
                                each.author(),
                                each.title(),
                                Audience.READERS))
                        .collect(toMap(each -> each.ref().id(), Function.identity())));
    }

    @Override
    public List<Long> ids(long after, int limit) {
        return work.read(manager -> manager.createQuery(
                        "select d.id from Discussion d where d.id > :after order by d.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    private static Map<Long, Content> load(EntityManager manager, Collection<Long> ids) {
        Map<Long, List<DiscussionPost>> posts = manager
                .createQuery(
                        "select p from DiscussionPost p where p.discussion in :ids and p.note = :post"
                                + " order by p.postedAt, p.id",
                        DiscussionPost.class)
                .setParameter("ids", ids)
                .setParameter("post", Note.POST)
                .getResultList()
                .stream()
                .collect(groupingBy(DiscussionPost::discussion));
        Map<Long, Content> contents = new HashMap<>();
        manager.createQuery("select d from Discussion d where d.id in :ids", Discussion.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(each -> contents.put(each.id(), content(each, posts.getOrDefault(each.id(), List.of()))));
        return contents;
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
