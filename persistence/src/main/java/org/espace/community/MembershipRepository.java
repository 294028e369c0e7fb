package org.espace.community;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.espace.shared.Cursor;
import org.jspecify.annotations.Nullable;

final class MembershipRepository {
    private final EntityManager manager;

    MembershipRepository(EntityManager manager) {
        this.manager = manager;
    }

    Optional<Membership> of(long community, long person) {
        return manager.createQuery(
                        "select m from Membership m where m.community = :community and m.person = :person",
                        Membership.class)
                .setParameter("community", community)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Those of a role; who came last comes first. */
    List<Membership> of(long community, Role role, int limit) {
        return of(community, role, null, limit);
    }

    List<Membership> of(long community, Role role, @Nullable Cursor after, int limit) {
        String beyond = after == null ? "" : " and m.since <= :since and (m.since < :since or m.id < :id)";
        TypedQuery<Membership> query = manager.createQuery(
                        "select m from Membership m where m.community = :community and m.role = :role" + beyond
                                + " order by m.since desc, m.id desc",
                        Membership.class)
                .setParameter("community", community)
                .setParameter("role", role)
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("since", after.number(Long.MAX_VALUE)).setParameter("id", after.id());
        }
        return query.getResultList();
    }

    /** How many of these people belong to each community that this one person does not belong to; the most first. */
    Map<Long, Long> among(long me, Collection<Long> people, int limit) {
        Map<Long, Long> counts = new LinkedHashMap<>();
        manager.createQuery(
                        "select m.community, count(m) as n from Membership m where m.person in :people and m.person <> :me"
                                + " and m.role in :belonging and not exists (select o.id from Membership o"
                                + " where o.community = m.community and o.person = :me and o.role in :belonging)"
                                + " group by m.community order by n desc, m.community",
                        Object[].class)
                .setParameter("people", people)
                .setParameter("me", me)
                .setParameter("belonging", Role.BELONGING)
                .setMaxResults(limit)
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    /** Who coordinates. The community is held, so that nobody else who asks this way changes them until the work is done. */
    List<Long> holdCoordinators(long community) {
        manager.find(Community.class, community, LockModeType.PESSIMISTIC_WRITE);
        return manager.createQuery(
                        "select m.person from Membership m where m.community = :community and m.role = :role",
                        Long.class)
                .setParameter("community", community)
                .setParameter("role", Role.COORDINATOR)
                .getResultList();
    }

    boolean hasCoordinator(long community) {
        return !manager.createQuery(
                        "select m.id from Membership m where m.community = :community and m.role = :role", Long.class)
                .setParameter("community", community)
                .setParameter("role", Role.COORDINATOR)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those of the others who belong where this person belongs. */
    List<Long> sharing(long person, Collection<Long> others) {
        return manager.createQuery(
                        "select distinct o.person from Membership m, Membership o where m.person = :person"
                                + " and m.role in :belong and o.community = m.community"
                                + " and o.person in :others and o.role in :belong",
                        Long.class)
                .setParameter("person", person)
                .setParameter("others", others)
                .setParameter("belong", Role.BELONGING)
                .getResultList();
    }

    /** Members since this moment or later, but for those who came in the very moment in which this one person did; the newest first. */
    List<Membership> arrived(long community, Instant from, long me, int limit) {
        return manager.createQuery(
                        "select m from Membership m where m.community = :community and m.role = :role and m.since >= :from"
                                + " and not exists (select o.id from Membership o where o.community = m.community"
                                + " and o.person = :me and o.since = m.since and m.person <> :me)"
                                + " order by m.since desc, m.id desc",
                        Membership.class)
                .setParameter("community", community)
                .setParameter("role", Role.MEMBER)
                .setParameter("from", from.toEpochMilli())
                .setParameter("me", me)
                .setMaxResults(limit)
                .getResultList();
    }

    void add(Membership membership) {
        manager.persist(membership);
    }

    void remove(Membership membership) {
        manager.remove(membership);
    }

    /** How many belong who are among those seen, or have joined since; counted as far as that. */
    int active(long community, Collection<Long> seen, Instant since, int most) {
        List<Long> named = seen.isEmpty() ? List.of(0L) : List.copyOf(seen);
        return manager.createQuery(
                        "select m.person from Membership m where m.community = :community and m.role in :belonging"
                                + " and (m.since >= :since or m.person in :seen)",
                        Long.class)
                .setParameter("community", community)
                .setParameter("belonging", Role.BELONGING)
                .setParameter("since", since.toEpochMilli())
                .setParameter("seen", named)
                .setMaxResults(most)
                .getResultList()
                .size();
    }
}
