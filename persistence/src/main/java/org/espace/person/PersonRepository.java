package org.espace.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    List<Long> ids(long after, int limit) {
        return manager.createQuery("select p.id from Person p where p.id > :after order by p.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
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
        // Rows name each other by id alone, so JPA does not know which has to come first.
        manager.flush();
        return person;
    }

    void unitRenamed(long unit, String name) {
        manager.createQuery("update Person p set p.unit = :name where p.unitId = :unit")
                .setParameter("name", name)
                .setParameter("unit", unit)
                .executeUpdate();
    }

    /** How many stand directly in each unit. */
    Map<Long, Long> heads() {
        return manager.createQuery(
                        "select p.unitId, count(p) from Person p where p.unitId is not null group by p.unitId",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    List<Long> unitsOfExamples(Collection<Long> ids) {
        return manager.createQuery(
                        "select distinct p.unitId from Person p"
                                + " where p.example = 1 and p.unitId is not null and p.id in :ids",
                        Long.class)
                .setParameter("ids", ids)
                .getResultList();
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
