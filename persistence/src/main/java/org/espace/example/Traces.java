package org.espace.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.persistence.EntityManager;

/** What the example organisation left in the tables, across all features. Each method belongs in a unit of work. */
final class Traces {
    record Belonging(long community, long person) {}

    private final EntityManager manager;

    Traces(EntityManager manager) {
        this.manager = manager;
    }

    /** Ids of the example people who can sign in, by principal. */
    Map<String, Long> logins() {
        Map<String, Long> logins = new TreeMap<>();
        for (Object[] row : rows("select principal, id from person where example = 1 and principal is not null")) {
            logins.put((String) row[0], ((Number) row[1]).longValue());
        }
        return logins;
    }

    void forgetChangesIn(List<Long> communities) {
        for (long community : communities) {
            manager.createNativeQuery("delete from ledger where community_id = ?")
                    .setParameter(1, community)
                    .executeUpdate();
            manager.createNativeQuery("delete from activity_tag where community_id = ?")
                    .setParameter(1, community)
                    .executeUpdate();
        }
    }

    /** Communities that opened out of what example people proposed, and that nobody else has anything to do with. */
    List<Long> bornAmongExamples() {
        return ids("select distinct p.community_id from proposal p join person e on e.id = p.proposer_id"
                + " where e.example = 1 and p.community_id is not null and not exists (select 1 from membership m"
                + " join person r on r.id = m.person_id where m.community_id = p.community_id and r.example = 0)");
    }

    /** What example people proposed, and what was said of it, unless it has become a community that is still there. */
    void forgetProposals() {
        String theirs = "select p.id from proposal p join person e on e.id = p.proposer_id"
                + " where e.example = 1 and p.community_id is null";
        manager.createNativeQuery("delete from ledger where community_id = 0 and kind like 'proposal-%'"
                        + " and subject_id in (" + theirs + ")")
                .executeUpdate();
        manager.createNativeQuery("delete from proposal where id in (" + theirs + ")")
                .executeUpdate();
    }

    /** That example people came to be known; to be forgotten before they are. */
    void forgetArrivals() {
        manager.createNativeQuery(
                        "delete from ledger where community_id = 0 and kind in ('person-arrived', 'person-changed', 'profile-changed')"
                                + " and subject_id in (select id from person where example = 1)")
                .executeUpdate();
    }

    /** That units came to be which are no more. */
    void forgetUnits() {
        manager.createNativeQuery("delete from ledger where community_id = 0 and kind = 'unit-added'"
                        + " and subject_id not in (select id from org_unit)")
                .executeUpdate();
    }

    /** Example people whom something outside the examples names become people like all others. */
    int keepNeeded() {
        return manager.createNativeQuery("update person set example = 0 where example = 1 and " + Needed.condition())
                .executeUpdate();
    }

    /** Where example people belong. */
    List<Belonging> belongings() {
        List<Belonging> found = new ArrayList<>();
        for (Object[] row : rows("select m.community_id, m.person_id from membership m"
                + " join person p on p.id = m.person_id where p.example = 1")) {
            found.add(new Belonging(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
        }
        return found;
    }

    private List<Long> ids(String sql) {
        return column(sql).stream().map(id -> ((Number) id).longValue()).toList();
    }

    private List<?> column(String sql) {
        return manager.createNativeQuery(sql).getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return manager.createNativeQuery(sql).getResultList();
    }
}
