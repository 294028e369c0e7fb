package org.espace.leadership;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;

final class OfferRepository {
    private static final String WAITING = "select o from LeadershipOffer o where o.settled = 0 and ";

    private final EntityManager manager;

    OfferRepository(EntityManager manager) {
        this.manager = manager;
    }

    /** An offer that waits, held against every other answer until the work is done. */
    Optional<LeadershipOffer> hold(long id) {
        return Optional.ofNullable(manager.find(LeadershipOffer.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(LeadershipOffer::waits);
    }

    List<LeadershipOffer> in(long community, int limit) {
        return query("o.community = :community order by o.offeredAt, o.id")
                .setParameter("community", community)
                .setMaxResults(limit)
                .getResultList();
    }

    List<LeadershipOffer> in(long community, long to, int limit) {
        return query("o.community = :community and o.person = :person order by o.offeredAt, o.id")
                .setParameter("community", community)
                .setParameter("person", to)
                .setMaxResults(limit)
                .getResultList();
    }

    List<LeadershipOffer> to(long person, int limit) {
        return query("o.person = :person order by o.offeredAt desc, o.id desc")
                .setParameter("person", person)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<LeadershipOffer> of(long community, long person, Duty duty) {
        return query("o.community = :community and o.person = :person and o.duty = :duty")
                .setParameter("community", community)
                .setParameter("person", person)
                .setParameter("duty", duty)
                .getResultStream()
                .findFirst();
    }

    LeadershipOffer add(LeadershipOffer offer) {
        manager.persist(offer);
        manager.flush();
        return offer;
    }

    private TypedQuery<LeadershipOffer> query(String condition) {
        return manager.createQuery(WAITING + condition, LeadershipOffer.class);
    }
}
