package org.espace.talk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.espace.community.ReadableBy;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.jspecify.annotations.Nullable;

final class TalkRepository {
    private static final int MOST_REPLIES = 500;

    private final EntityManager manager;

    TalkRepository(EntityManager manager) {
        this.manager = manager;
    }

    Optional<Talk> byId(long id) {
        return Optional.ofNullable(manager.find(Talk.class, id));
    }

    Optional<Talk> by(long community, Subject subject) {
        return manager.createQuery(
                        "select t from Talk t where t.community = :community and t.subjectKey = :key", Talk.class)
                .setParameter("community", community)
                .setParameter("key", subject.key())
                .getResultStream()
                .findFirst();
    }

    Talk add(Talk talk) {
        manager.persist(talk);
        // Rows name each other by id alone, so JPA does not know which has to come first.
        manager.flush();
        return talk;
    }

    Optional<TalkPost> post(long id) {
        return Optional.ofNullable(manager.find(TalkPost.class, id));
    }

    TalkPost lock(TalkPost post) {
        manager.refresh(post, LockModeType.PESSIMISTIC_WRITE);
        return post;
    }

    TalkPost add(TalkPost post) {
        manager.persist(post);
        manager.flush();
        return post;
    }

    /** Counts on the row itself, so that two at once are both counted. */
    void count(long talk, int comments, int open, Instant at) {
        manager.createQuery("update Talk t set t.comments = t.comments + :comments,"
                        + " t.openQuestions = t.openQuestions + :open,"
                        + " t.lastActivity = case when t.lastActivity < :at then :at else t.lastActivity end"
                        + " where t.id = :talk")
                .setParameter("comments", comments)
                .setParameter("open", open)
                .setParameter("at", at.toEpochMilli())
                .setParameter("talk", talk)
                .executeUpdate();
    }

    /** A talk with what is said of the page itself, the newest first; each row a talk and a post. */
    List<Object[]> posts(long community, Subject subject, @Nullable Cursor after, int limit) {
        String further = after == null ? "" : " and p.postedAt <= :at and (p.postedAt < :at or p.id < :last)";
        TypedQuery<Object[]> query = manager.createQuery(
                        "select t, p from Talk t, TalkPost p where t.community = :community and t.subjectKey = :key"
                                + " and p.talk = t.id and p.parent = 0" + further
                                + " order by p.postedAt desc, p.id desc",
                        Object[].class)
                .setParameter("community", community)
                .setParameter("key", subject.key())
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("at", after.number(0)).setParameter("last", after.id());
        }
        return query.getResultList();
    }

    /** Replies to these, oldest first. */
    List<TalkPost> replies(long talk, Collection<Long> parents) {
        return parents.isEmpty()
                ? List.of()
                : manager.createQuery(
                                "select p from TalkPost p where p.talk = :talk and p.parent in :parents"
                                        + " order by p.postedAt, p.id",
                                TalkPost.class)
                        .setParameter("talk", talk)
                        .setParameter("parents", parents)
                        .setMaxResults(MOST_REPLIES)
                        .getResultList();
    }

    /** Of these communities; null for all that the actor may read. */
    List<Talk> pages(
            Actor actor, @Nullable Collection<Long> communities, TalkOrder order, @Nullable Cursor after, int limit) {
        ReadableBy readable = new ReadableBy(actor);
        String column = "t." + order.column();
        String where = communities == null ? readable.condition("t.community") : "t.community in :communities";
        String open = order == TalkOrder.OPEN ? " and t.openQuestions > 0" : "";
        String further = after == null ? "" : " and " + column + " <= :key and (" + column + " < :key or t.id < :last)";
        TypedQuery<Talk> query = manager.createQuery(
                        "select t from Talk t where " + where + open + further + " order by " + column
                                + " desc, t.id desc",
                        Talk.class)
                .setMaxResults(limit);
        if (communities == null) {
            readable.bind(query);
        } else {
            query.setParameter("communities", communities);
        }
        if (after != null) {
            long key = after.number(0);
            query.setParameter(
                            "key",
                            order == TalkOrder.NEWEST ? (Object) key : (Object) (int) Math.min(key, Integer.MAX_VALUE))
                    .setParameter("last", after.id());
        }
        return query.getResultList();
    }
}
