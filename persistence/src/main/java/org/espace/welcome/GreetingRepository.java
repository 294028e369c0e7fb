package org.espace.welcome;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;

final class GreetingRepository {
    /** So many greetings of a newcomer are shown. */
    static final int SHOWN = 5;

    private final EntityManager manager;

    GreetingRepository(EntityManager manager) {
        this.manager = manager;
    }

    /** The first greetings of each of these newcomers, and this one person's own, in the order in which they were given. */
    List<GivenGreeting> of(long community, Collection<Long> newcomers, long me, int limit) {
        return manager.createQuery(
                        "select g from GivenGreeting g where g.community = :community and g.newcomer in :newcomers"
                                + " and (g.place <= :shown or g.person = :me) order by g.greetedAt, g.id",
                        GivenGreeting.class)
                .setParameter("community", community)
                .setParameter("newcomers", newcomers)
                .setParameter("shown", (short) SHOWN)
                .setParameter("me", me)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<GivenGreeting> by(long community, long newcomer, long person) {
        return manager.createQuery(
                        "select g from GivenGreeting g where g.community = :community and g.newcomer = :newcomer"
                                + " and g.person = :person",
                        GivenGreeting.class)
                .setParameter("community", community)
                .setParameter("newcomer", newcomer)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Which greeting of this arrival the next one is, counted from 1; one more than are shown for all that follow. */
    int next(long community, long newcomer, Instant arrival) {
        int given = manager.createQuery(
                        "select g.id from GivenGreeting g where g.community = :community and g.newcomer = :newcomer"
                                + " and g.greetedAt >= :arrival and g.place <= :shown",
                        Long.class)
                .setParameter("community", community)
                .setParameter("newcomer", newcomer)
                .setParameter("arrival", arrival.toEpochMilli())
                .setParameter("shown", (short) SHOWN)
                .setMaxResults(SHOWN)
                .getResultList()
                .size();
        return given + 1;
    }

    void add(GivenGreeting greeting) {
        manager.persist(greeting);
        manager.flush();
    }
}
