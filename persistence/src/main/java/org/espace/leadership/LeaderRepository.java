package org.espace.leadership;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

final class LeaderRepository {
    private final EntityManager manager;

    LeaderRepository(EntityManager manager) {
        this.manager = manager;
    }

    /** A leader, and what they say for the community if they say anything. */
    record Line(Leader leader, @Nullable GivenEndorsement endorsement) {}

    /** Sponsors, then advocates; of each who has been it longest comes first. */
    List<Line> of(long community, int limit) {
        return manager.createQuery(
                        "select l, e from Leader l left join GivenEndorsement e on e.community = l.community and e.person = l.person"
                                + " and e.withdrawnAt is null where l.community = :community order by l.duty desc, l.since, l.id",
                        Object[].class)
                .setParameter("community", community)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Line((Leader) row[0], (GivenEndorsement) row[1]))
                .toList();
    }

    Optional<Leader> of(long community, long person, Duty duty) {
        return manager.createQuery(
                        "select l from Leader l where l.community = :community and l.person = :person and l.duty = :duty",
                        Leader.class)
                .setParameter("community", community)
                .setParameter("person", person)
                .setParameter("duty", duty)
                .getResultStream()
                .findFirst();
    }

    Optional<GivenEndorsement> endorsement(long community, long person) {
        return manager.createQuery(
                        "select e from GivenEndorsement e where e.community = :community and e.person = :person",
                        GivenEndorsement.class)
                .setParameter("community", community)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Written at once: what follows in the same work may ask for it. */
    void add(Leader leader) {
        manager.persist(leader);
        manager.flush();
    }

    void add(GivenEndorsement endorsement) {
        manager.persist(endorsement);
        manager.flush();
    }

    void remove(Leader leader) {
        manager.remove(leader);
        manager.flush();
    }
}
