package org.espace.community;

import java.util.Collection;
import java.util.List;
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
}
