package org.espace.concern;

import java.util.List;
import javax.persistence.EntityManager;

final class HandlerRepository {
    private final EntityManager manager;

    HandlerRepository(EntityManager manager) {
        this.manager = manager;
    }

    /** Those of a community with their names, in the order of their ids; one statement. */
    List<HandlerCard> of(long community) {
        return manager.createQuery(
                        "select h.person, p.name from ConcernHandler h, Person p"
                                + " where h.community = :community and p.id = h.person order by h.person",
                        Object[].class)
                .setParameter("community", community)
                .getResultStream()
                .map(row -> new HandlerCard((Long) row[0], (String) row[1]))
                .toList();
    }

    boolean is(long community, long person) {
        return manager.find(Handler.class, new Handler.Key(community, person)) != null;
    }

    void add(long community, long person) {
        manager.persist(new Handler(community, person));
        manager.flush();
    }

    /** Takes one out. @return whether the person was one */
    boolean remove(long community, long person) {
        Handler handler = manager.find(Handler.class, new Handler.Key(community, person));
        if (handler == null) {
            return false;
        }
        manager.remove(handler);
        manager.flush();
        return true;
    }
}
