package org.espace.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.espace.shared.Cursor;
import org.jspecify.annotations.Nullable;

final class PostRepository {
    private final EntityManager manager;

    PostRepository(EntityManager manager) {
        this.manager = manager;
    }

    /**
     * A post as one person reads it.
     *
     * @param mine what the reader said to it without writing; null for nothing
     * @param quoted the post it quotes; null for none, and where that is gone
     */
    record Read(
            DiscussionPost post,
            @Nullable PostReaction mine,
            @Nullable DiscussionPost quoted) {}

    Optional<DiscussionPost> byId(long id) {
        return Optional.ofNullable(manager.find(DiscussionPost.class, id));
    }

    /** Holds a post against other writers until the work is done. */
    DiscussionPost lock(DiscussionPost post) {
        manager.refresh(post, LockModeType.PESSIMISTIC_WRITE);
        return post;
    }

    DiscussionPost add(DiscussionPost post) {
        manager.persist(post);
        manager.flush();
        return post;
    }

    List<Read> page(long discussion, long reader, @Nullable Cursor after, int limit) {
        String further = after == null ? "" : " and p.postedAt >= :at and (p.postedAt > :at or p.id > :last)";
        TypedQuery<Object[]> query = reading(discussion, reader, "", further).setMaxResults(limit);
        if (after != null) {
            query.setParameter("at", after.number(0)).setParameter("last", after.id());
        }
        return read(query);
    }

    /** A page that begins with one post; empty when that is not of this discussion. */
    List<Read> from(long discussion, long reader, long first, int limit) {
        String on = " join DiscussionPost f on f.id = :first and f.discussion = p.discussion";
        String further = " and (p.postedAt > f.postedAt or (p.postedAt = f.postedAt and p.id >= f.id))";
        return read(reading(discussion, reader, on, further)
                .setParameter("first", first)
                .setMaxResults(limit));
    }

    private TypedQuery<Object[]> reading(long discussion, long reader, String join, String further) {
        return manager.createQuery(
                        "select p, r, q from DiscussionPost p" + join
                                + " left join PostReaction r on r.post = p.id and r.person = :reader"
                                + " left join DiscussionPost q on q.id = p.quoteOf"
                                + " where p.discussion = :discussion" + further + " order by p.postedAt, p.id",
                        Object[].class)
                .setParameter("discussion", discussion)
                .setParameter("reader", reader);
    }

    private static List<Read> read(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(row -> new Read((DiscussionPost) row[0], (PostReaction) row[1], (DiscussionPost) row[2]))
                .toList();
    }

    Optional<PostReaction> reaction(long post, long person) {
        return manager.createQuery(
                        "select r from PostReaction r where r.post = :post and r.person = :person", PostReaction.class)
                .setParameter("post", post)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    void add(PostReaction reaction) {
        manager.persist(reaction);
    }

    /** Those of these that are posts of that discussion, in their order; notes are none. */
    List<DiscussionPost> chosen(long discussion, Collection<Long> ids) {
        return manager.createQuery(
                        "select p from DiscussionPost p where p.discussion = :discussion and p.note = :post"
                                + " and p.id in :ids order by p.postedAt, p.id",
                        DiscussionPost.class)
                .setParameter("discussion", discussion)
                .setParameter("post", Note.POST)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** A post and all that were posted after it, in their order; notes are left out. */
    List<DiscussionPost> onwards(DiscussionPost first) {
        return manager.createQuery(
                        "select p from DiscussionPost p where p.discussion = :discussion and p.note = :post and"
                                + " (p.postedAt > :at or (p.postedAt = :at and p.id >= :first)) order by p.postedAt, p.id",
                        DiscussionPost.class)
                .setParameter("discussion", first.discussion())
                .setParameter("post", Note.POST)
                .setParameter("at", first.postedAt().toEpochMilli())
                .setParameter("first", first.id())
                .getResultList();
    }
}
