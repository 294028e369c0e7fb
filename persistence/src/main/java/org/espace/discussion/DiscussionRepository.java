package org.espace.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.espace.community.ReadableBy;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.jspecify.annotations.Nullable;

final class DiscussionRepository {
    /** Keys of the pinned lie this far above all others: later than any time that is written down. */
    private static final long PINNED = 1_000_000_000_000_000L;

    private final EntityManager manager;

    DiscussionRepository(EntityManager manager) {
        this.manager = manager;
    }

    /** A discussion, and its lock where it has one. */
    record Opened(Discussion discussion, @Nullable DiscussionLock lock) {}

    Optional<Discussion> byId(long id) {
        return Optional.ofNullable(manager.find(Discussion.class, id));
    }

    /** Holds a discussion against other writers until the work is done. */
    Discussion lock(Discussion discussion) {
        manager.refresh(discussion, LockModeType.PESSIMISTIC_WRITE);
        return discussion;
    }

    Optional<Opened> open(long id) {
        return manager.createQuery(
                        "select d, l from Discussion d left join DiscussionLock l on l.discussion = d.id where d.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Opened((Discussion) row[0], (DiscussionLock) row[1]));
    }

    Discussion add(Discussion discussion) {
        manager.persist(discussion);
        // Rows name each other by id alone, so JPA does not know which has to come first.
        manager.flush();
        return discussion;
    }

    /** Counts a reply on the row itself, so that two at once are both counted. @return whether it was not locked */
    boolean replied(long id, Instant at) {
        return manager.createQuery("update Discussion d set d.posts = d.posts + 1,"
                                + " d.lastActivity = case when d.lastActivity < :at then :at else d.lastActivity end"
                                + " where d.id = :id and d.locked = 0")
                        .setParameter("at", at.toEpochMilli())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Of one community: pinned ones first, then by last activity. */
    List<Discussion> of(long community, @Nullable Cursor after, int limit) {
        String further = after == null
                ? ""
                : " and (d.pinned < :pinned or (d.pinned = :pinned and (d.lastActivity < :at"
                        + " or (d.lastActivity = :at and d.id < :last))))";
        TypedQuery<Discussion> query = manager.createQuery(
                        "select d from Discussion d where d.community = :community" + further
                                + " order by d.pinned desc, d.lastActivity desc, d.id desc",
                        Discussion.class)
                .setParameter("community", community)
                .setMaxResults(limit);
        if (after != null) {
            long key = after.number(0);
            query.setParameter("pinned", (short) (key / PINNED))
                    .setParameter("at", key % PINNED)
                    .setParameter("last", after.id());
        }
        return query.getResultList();
    }

    /** Of all that the actor may read, by last activity. */
    List<Discussion> everywhere(Actor actor, @Nullable Cursor after, int limit) {
        ReadableBy readable = new ReadableBy(actor);
        String further = after == null ? "" : " and d.lastActivity <= :at and (d.lastActivity < :at or d.id < :last)";
        TypedQuery<Discussion> query = readable.bind(manager.createQuery(
                        "select d from Discussion d where " + readable.condition("d.community") + further
                                + " order by d.lastActivity desc, d.id desc",
                        Discussion.class))
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("at", after.number(0) % PINNED).setParameter("last", after.id());
        }
        return query.getResultList();
    }

    static Cursor place(Discussion last, boolean pinnedFirst) {
        long key = last.lastActivity().toEpochMilli();
        return Cursor.of(pinnedFirst && last.pinned() ? key + PINNED : key, last.id());
    }

    /** What was moved out of a community to where the actor may read: newest first, with the name of the place. */
    List<MovedAway> movedFrom(Actor actor, long community, int limit) {
        ReadableBy readable = new ReadableBy(actor);
        return readable.bind(manager.createQuery(
                                "select d, f, c.name from FormerPlace f, Discussion d, Community c"
                                        + " where f.community = :from and d.id = f.discussion and c.id = d.community and "
                                        + readable.condition("d.community") + " order by f.movedAt desc, d.id desc",
                                Object[].class)
                        .setParameter("from", community))
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> moved((Discussion) row[0], (FormerPlace) row[1], (String) row[2]))
                .toList();
    }

    private static MovedAway moved(Discussion moved, FormerPlace place, String to) {
        return new MovedAway(moved.id(), moved.title(), moved.community(), to, place.movedAt());
    }

    void move(Discussion discussion, long to, Instant at) {
        long from = discussion.community();
        FormerPlace back = manager.find(FormerPlace.class, new FormerPlace.Key(to, discussion.id()));
        if (back != null) {
            manager.remove(back);
        }
        manager.persist(new FormerPlace(from, discussion.id(), at));
        discussion.move(to);
    }
}
