package org.espace.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.espace.jpa.UnitOfWork;
import org.espace.shared.Checks;
import org.espace.shared.Refused;

/** Keeps pages and preferences. Trusted: its callers have asked for permission. Thread-safe. */
public final class PageService {
    private static final String EVERYONE = "";

    /** Choices that bind a whole page: made on one panel, all others follow that have not chosen for themselves. */
    private static final List<String> BINDING = List.of("community");

    private static final int LONGEST_VALUE = 4_000;

    private final UnitOfWork work;

    public PageService(UnitOfWork work) {
        this.work = work;
    }

    /** All pages in their order; a new portal gets its default pages here. */
    public List<PageCard> all() {
        List<PageCard> pages = work.read(PageService::read);
        return pages.isEmpty() ? work.write(PageService::seed) : pages;
    }

    /**
     * Puts a page behind the others.
     *
     * @throws Refused when its path is taken or not one to be written in an address
     */
    public void add(NewPage page) {
        work.write(db -> {
            List<PageCard> before = read(db);
            new Checks()
                    .that(page.path().matches("[a-z0-9-]{1,60}"), "path", "bad-path", page.path())
                    .that(
                            before.stream().noneMatch(each -> each.path().equals(page.path())),
                            "path",
                            "path-taken",
                            page.path())
                    .done();
            write(db, page, before.size());
            return null;
        });
    }

    /** What everyone has on a window, by name. */
    public Map<String, List<String>> preferencesOfEveryone(long window) {
        return work.read(db -> preferences(db, window, EVERYONE));
    }

    /** A person's own choices on a window, by name. */
    public Map<String, List<String>> preferences(long window, String principal) {
        return work.read(db -> preferences(db, window, named(principal)));
    }

    /**
     * What the other panels of a window's page bind it to, by name: what this person chose there, or else what everyone has. Of
     * several panels the first on the page counts.
     */
    public Map<String, List<String>> bindings(long window, String principal) {
        return work.read(db -> {
            Map<String, List<String>> bindings = new LinkedHashMap<>();
            db.createQuery(
                            "select p from PortletPreference p, PortletWindow w, PortletWindow me"
                                    + " where p.window = w.id and w.page = me.page and me.id = :window and w.id <> :window"
                                    + " and p.name in :binding and p.principal in :principals and p.content <> ''"
                                    + " order by p.principal desc, w.place, w.id",
                            Preference.class)
                    .setParameter("window", window)
                    .setParameter("binding", BINDING)
                    .setParameter("principals", List.of(EVERYONE, principal))
                    .getResultStream()
                    .forEach(row -> bindings.putIfAbsent(row.name(), List.of(row.content())));
            return bindings;
        });
    }

    /** Replaces what everyone has on a window. */
    public void preferForEveryone(long window, Map<String, List<String>> choices) {
        replace(window, EVERYONE, choices);
    }

    /**
     * Replaces a person's own choices on a window.
     *
     * @throws Refused when a value has more than 4,000 characters
     */
    public void prefer(long window, String principal, Map<String, List<String>> choices) {
        replace(window, named(principal), choices);
    }

    private void replace(long window, String principal, Map<String, List<String>> choices) {
        Checks checks = new Checks();
        choices.forEach((name, values) -> values.forEach(value ->
                checks.that(value.length() <= LONGEST_VALUE, name, "too-long", LONGEST_VALUE, value.length())));
        checks.done();
        work.write(db -> {
            db.createQuery("delete from PortletPreference p where p.window = :window and p.principal = :principal")
                    .setParameter("window", window)
                    .setParameter("principal", principal)
                    .executeUpdate();
            choices.forEach((name, values) -> write(db, window, principal, name, values));
            return null;
        });
    }

    private static void write(EntityManager db, long window, String principal, String name, List<String> values) {
        if (values.isEmpty()) {
            db.persist(new Preference(window, principal, name, Preference.NOTHING, ""));
        }
        for (int place = 0; place < values.size(); place++) {
            db.persist(new Preference(window, principal, name, place, values.get(place)));
        }
    }

    private static Map<String, List<String>> preferences(EntityManager db, long window, String principal) {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        List<Preference> rows = db.createQuery(
                        "select p from PortletPreference p where p.window = :window and p.principal = :principal"
                                + " order by p.name, p.place",
                        Preference.class)
                .setParameter("window", window)
                .setParameter("principal", principal)
                .getResultList();
        for (Preference row : rows) {
            List<String> values = choices.computeIfAbsent(row.name(), none -> new ArrayList<>());
            if (row.place() != Preference.NOTHING) {
                values.add(row.content());
            }
        }
        return choices;
    }

    private static List<PageCard> read(EntityManager db) {
        Map<Long, List<PlacedPortlet>> placed = db.createQuery(
                        "select w from PortletWindow w order by w.place, w.id", Window.class)
                .getResultStream()
                .collect(Collectors.groupingBy(Window::page, Collectors.mapping(Window::placed, Collectors.toList())));
        return db.createQuery("select p from PortalPage p order by p.place, p.id", Page.class)
                .getResultStream()
                .map(page -> page.card(placed.getOrDefault(page.id(), List.of())))
                .toList();
    }

    private static List<PageCard> seed(EntityManager db) {
        List<PageCard> already = read(db);
        if (!already.isEmpty()) {
            return already;
        }
        int place = 0;
        for (NewPage page : DefaultPages.all()) {
            write(db, page, place++);
        }
        return read(db);
    }

    private static void write(EntityManager db, NewPage made, int place) {
        Page page = new Page(made, place);
        db.persist(page);
        db.flush();
        int position = 0;
        for (NewPage.Place each : made.places()) {
            Window window = new Window(page.id(), each, position++);
            db.persist(window);
            db.flush();
            each.settings()
                    .forEach((name, value) -> write(db, window.placed().window(), EVERYONE, name, List.of(value)));
        }
    }

    private static String named(String principal) {
        if (principal.isEmpty()) {
            throw new IllegalArgumentException("expected the name of a principal, found none");
        }
        return principal;
    }
}
