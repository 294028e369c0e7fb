package org.espace.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.espace.community.ReadableBy;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.jspecify.annotations.Nullable;

final class ConcernRepository {
    private static final String CONFIDED_TO_ME =
            " left join Confided f on f.concern = e.id" + " and (f.person = :me or f.first = :me or f.second = :me)";
    private static final String SEEN = "(e.published = 1 or f.concern is not null)";

    private final EntityManager manager;

    ConcernRepository(EntityManager manager) {
        this.manager = manager;
    }

    /**
     * A concern as one reader finds it.
     *
     * @param confided who raised it, if the reader raised it or it was confided to them
     * @param handler whether the reader handles concerns of that community
     */
    record Found(Concern concern, @Nullable Confided confided, boolean handler) {

        /** As who does not belong to the community finds it. */
        Found fromOutside() {
            return new Found(concern, null, false);
        }
    }

    Optional<Concern> byId(long id) {
        return Optional.ofNullable(manager.find(Concern.class, id));
    }

    /** Nobody else changes it until the work is done. */
    Optional<Concern> hold(long id) {
        return Optional.ofNullable(manager.find(Concern.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Concern> byLookup(String lookup) {
        return manager.createQuery("select c from Concern c where c.lookup = :lookup", Concern.class)
                .setParameter("lookup", lookup)
                .getResultStream()
                .findFirst();
    }

    /** One that is published, or confided to the reader, or raised by them. */
    Optional<Found> seen(long id, Actor reader) {
        return manager.createQuery(
                        "select e, f, h from Concern e" + CONFIDED_TO_ME
                                + " left join ConcernHandler h on h.community = e.community and h.person = :me"
                                + " where e.id = :id and " + SEEN,
                        Object[].class)
                .setParameter("id", id)
                .setParameter("me", reader.person())
                .getResultStream()
                .findFirst()
                .map(row -> new Found((Concern) row[0], (Confided) row[1], row[2] != null));
    }

    /**
     * The newest first; for a member of the community, those that wait and are confided to them among them.
     *
     * @param community 0 for all that the reader may read
     */
    List<Found> newest(
            Actor reader, long community, boolean member, @Nullable Stage stage, @Nullable Cursor after, int limit) {
        ReadableBy readable = new ReadableBy(reader);
        String where = (community == 0 ? readable.condition("e.community") : "e.community = :community")
                + (stage == null ? "" : " and e.stage = :stage")
                + (after == null ? "" : " and e.raisedAt <= :raised and (e.raisedAt < :raised or e.id < :id)");
        TypedQuery<Object[]> query = manager.createQuery(
                        "select e, f from Concern e" + CONFIDED_TO_ME + " where " + SEEN + " and " + where
                                + " order by e.raisedAt desc, e.id desc",
                        Object[].class)
                .setParameter("me", member ? reader.person() : 0)
                .setMaxResults(limit);
        if (community == 0) {
            readable.bind(query);
        } else {
            query.setParameter("community", community);
        }
        if (stage != null) {
            query.setParameter("stage", stage);
        }
        if (after != null) {
            query.setParameter("raised", after.number(Long.MAX_VALUE)).setParameter("id", after.id());
        }
        return query.getResultStream()
                .map(row -> new Found((Concern) row[0], (Confided) row[1], false))
                .toList();
    }

    /** How many are published, as far as that. */
    int count(long community, int most) {
        return manager.createQuery(
                        "select c.id from Concern c where c.community = :community and c.published = 1", Long.class)
                .setParameter("community", community)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    List<Concern> unpublished(int limit) {
        return new ArrayList<>(
                manager.createQuery("select c from Concern c where c.published = 0 order by c.id", Concern.class)
                        .setMaxResults(limit)
                        .getResultList());
    }

    /** Written at once: what follows in the same work names it, and the order is ours. */
    void add(Object row) {
        manager.persist(row);
        manager.flush();
    }

    List<Remark> remarks(long concern, int after, int limit) {
        return manager.createQuery(
                        "select r from Remark r where r.concern = :concern and r.place > :after order by r.place",
                        Remark.class)
                .setParameter("concern", concern)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The latest of what was done and said, if it is this, said by the same: then somebody sent it twice. */
    @Nullable
    Remark last(Concern concern, long person, @Nullable Stage stage, String body) {
        return remarks(concern.id(), concern.remarks() - 1, 1).stream()
                .filter(last -> last.person() == person
                        && last.stage() == stage
                        && last.body().equals(body))
                .findFirst()
                .orElse(null);
    }
}
