package org.espace.page;

import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;

/** What is set up on windows, a row a value. */
final class PreferenceRepository {
    private final EntityManager db;

    PreferenceRepository(EntityManager db) {
        this.db = db;
    }

    /** What everyone has on these windows, and what that person has; everyone's alone where the principal is that of everyone. */
    Choices choices(List<Long> windows, String principal) {
        if (windows.isEmpty()) {
            return new Choices(windows, Map.of(), Map.of());
        }
        List<Preference> rows = db.createQuery(
                        "select p from PortletPreference p where p.window in :windows"
                                + " and p.principal in (:everyone, :principal) order by p.name, p.place",
                        Preference.class)
                .setParameter("windows", windows)
                .setParameter("everyone", Preference.EVERYONE)
                .setParameter("principal", principal)
                .getResultList();
        return Choices.of(windows, rows);
    }

    void replace(long window, String principal, Map<String, List<String>> choices) {
        db.createQuery("delete from PortletPreference p where p.window = :window and p.principal = :principal")
                .setParameter("window", window)
                .setParameter("principal", principal)
                .executeUpdate();
        choices.forEach((name, values) -> write(window, principal, name, values));
    }

    private void write(long window, String principal, String name, List<String> values) {
        if (values.isEmpty()) {
            db.persist(new Preference(window, principal, name, Preference.NOTHING, ""));
        }
        for (int place = 0; place < values.size(); place++) {
            db.persist(new Preference(window, principal, name, place, values.get(place)));
        }
    }
}
