package org.espace.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;

final class PersonRepository {
    private final EntityManager manager;

    PersonRepository(EntityManager manager) {
        this.manager = manager;
    }

    Optional<Person> byPrincipal(String principal) {
        return manager.createQuery("select p from Person p where p.principal = :principal", Person.class)
                .setParameter("principal", principal)
                .getResultStream()
                .findFirst();
    }

    Optional<Person> byId(long id) {
        return Optional.ofNullable(manager.find(Person.class, id));
    }

    List<Person> byIds(Collection<Long> ids) {
        return manager.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    boolean isEmpty() {
        return manager.createQuery("select p.id from Person p", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Person add(Person person) {
        manager.persist(person);
        return person;
    }

    /** Forgets example people, all but those who have to stay because something real hangs on them. */
    int removeExamples(Collection<Long> ids) {
        return manager.createQuery("delete from Person p where p.example = 1 and p.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    List<Long> examples() {
        return manager.createQuery("select p.id from Person p where p.example = 1", Long.class)
                .getResultList();
    }
}
