package org.espace.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

final class UnitRepository {
    /** Trails are made of digits and strokes, so all that begin with one lie between it and it with this after it. */
    private static final String AFTER_ALL = "~";

    private final EntityManager manager;

    UnitRepository(EntityManager manager) {
        this.manager = manager;
    }

    OrgUnit add(OrgUnit unit, String trailAbove) {
        manager.persist(unit);
        unit.stand(unit.parent(), trailAbove + unit.id() + "/");
        // Rows name each other by id alone, so JPA does not know which has to come first.
        manager.flush();
        return unit;
    }

    Optional<OrgUnit> byId(long id) {
        return Optional.ofNullable(manager.find(OrgUnit.class, id));
    }

    Optional<OrgUnit> byCode(String code) {
        return manager.createQuery("select u from OrgUnit u where u.code = :code", OrgUnit.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Optional<OrgUnit> sibling(long parent, String name) {
        return manager.createQuery(
                        "select u from OrgUnit u where u.parent = :parent and u.nameKey = :key", OrgUnit.class)
                .setParameter("parent", parent)
                .setParameter("key", OrgUnit.key(name))
                .getResultStream()
                .findFirst();
    }

    List<OrgUnit> byIds(Collection<Long> ids) {
        return manager.createQuery("select u from OrgUnit u where u.id in :ids", OrgUnit.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<OrgUnit> children(long parent, int limit) {
        return manager.createQuery(
                        "select u from OrgUnit u where u.parent = :parent order by u.nameKey, u.id", OrgUnit.class)
                .setParameter("parent", parent)
                .setMaxResults(limit)
                .getResultList();
    }

    List<OrgUnit> named(String from, int limit) {
        return manager.createQuery(
                        "select u from OrgUnit u where u.nameKey >= :from and u.nameKey < :to order by u.nameKey, u.id",
                        OrgUnit.class)
                .setParameter("from", from)
                .setParameter("to", from + '\uffff')
                .setMaxResults(limit)
                .getResultList();
    }

    /** The units below one, at any depth. */
    List<OrgUnit> below(OrgUnit unit) {
        return manager.createQuery("select u from OrgUnit u where u.trail > :from and u.trail < :to", OrgUnit.class)
                .setParameter("from", unit.trail())
                .setParameter("to", unit.trail() + AFTER_ALL)
                .getResultList();
    }

    /** Who stands in each of these units or below it, in one statement. */
    Map<Long, Long> totals(Collection<Long> ids) {
        return manager.createQuery(
                        "select u.id, sum(d.people) from OrgUnit u, OrgUnit d where u.id in :ids"
                                + " and d.trail >= u.trail and d.trail < concat(u.trail, '" + AFTER_ALL
                                + "') group by u.id",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).longValue()));
    }

    void count(long id, long more) {
        manager.createQuery("update OrgUnit u set u.people = u.people + :more where u.id = :id")
                .setParameter("more", more)
                .setParameter("id", id)
                .executeUpdate();
    }

    void recount(Map<Long, Long> people) {
        manager.createQuery("update OrgUnit u set u.people = 0 where u.people <> 0")
                .executeUpdate();
        people.forEach(this::count);
    }

    /** Takes away a unit that nobody stands in, that has none below it, and that was only ever named. */
    boolean removeIfBare(long id) {
        return manager.createQuery("delete from OrgUnit u where u.id = :id and u.code is null and u.people = 0"
                                + " and not exists (select b.id from OrgUnit b where b.parent = :id)")
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }
}
