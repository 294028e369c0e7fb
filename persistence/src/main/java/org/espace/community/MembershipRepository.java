package org.espace.community;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.Optional;
import javax.persistence.EntityManager;

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

    /** Those of these roles: all who asked, then all coordinators, then members; of each who came last comes first. */
    List<Membership> byRole(long community, Collection<Role> roles, int limit) {
        return manager.createQuery(
                        "select m from Membership m where m.community = :community and m.role in :roles"
                                + " order by m.role, m.since desc, m.id desc",
                        Membership.class)
                .setParameter("community", community)
                .setParameter("roles", roles)
                .setMaxResults(limit)
                .getResultList();
    }

    boolean anotherCoordinator(long community, long than) {
        return !manager.createQuery(
                        "select m.id from Membership m where m.community = :community and m.role = :role"
                                + " and m.person <> :person",
                        Long.class)
                .setParameter("community", community)
                .setParameter("role", Role.COORDINATOR)
                .setParameter("person", than)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(Membership membership) {
        manager.persist(membership);
    }

    void remove(Membership membership) {
        manager.remove(membership);
    }

    /** Those of the others who belong where this person belongs. */
    List<Long> sharing(long person, Collection<Long> others) {
        List<Role> belong = Stream.of(Role.values()).filter(Role::belongs).toList();
        return manager.createQuery(
                        "select distinct o.person from Membership m, Membership o where m.person = :person"
                                + " and m.role in :belong and o.community = m.community"
                                + " and o.person in :others and o.role in :belong",
                        Long.class)
                .setParameter("person", person)
                .setParameter("others", others)
                .setParameter("belong", belong)
                .getResultList();
    }
}
