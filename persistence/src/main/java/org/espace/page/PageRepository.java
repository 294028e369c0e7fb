package org.espace.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/** Pages and the windows on them. There may be thousands of communities, so their pages are never read together. */
final class PageRepository {
    private final EntityManager db;

    PageRepository(EntityManager db) {
        this.db = db;
    }

    /** Those of the portal itself, in their order, with what stands on them. */
    List<PageCard> cards() {
        Map<Long, List<PlacedPortlet>> placed = db.createQuery(
                        "select w from PortletWindow w, PortalPage p where p.id = w.page and p.community is null"
                                + " order by w.place, w.id",
                        Window.class)
                .getResultStream()
                .collect(Collectors.groupingBy(Window::page, Collectors.mapping(Window::placed, Collectors.toList())));
        return ofThePortal().stream()
                .map(page -> page.card(placed.getOrDefault(page.id(), List.of())))
                .toList();
    }

    List<Page> ofThePortal() {
        return db.createQuery("select p from PortalPage p where p.community is null order by p.place, p.id", Page.class)
                .getResultList();
    }

    /** Every community's own. */
    List<Page> ofCommunities() {
        return db.createQuery("select p from PortalPage p where p.community is not null", Page.class)
                .getResultList();
    }

    Optional<PageCard> ofCommunity(long community) {
        List<Object[]> rows = db.createQuery(
                        "select p, w from PortalPage p left join PortletWindow w on w.page = p.id"
                                + " where p.community = :community",
                        Object[].class)
                .setParameter("community", community)
                .getResultList();
        List<PlacedPortlet> placed = rows.stream()
                .filter(row -> row[1] != null)
                .map(row -> (Window) row[1])
                .sorted(Window.IN_ORDER)
                .map(Window::placed)
                .toList();
        return rows.stream().findFirst().map(row -> ((Page) row[0]).card(placed));
    }

    /** Ids after that one of communities that have no page of their own, in order; asked by their entity's name alone. */
    List<Long> communitiesWithout(long after, int limit) {
        return db.createQuery(
                        "select c.id from Community c where c.id > :after"
                                + " and not exists (select p.id from PortalPage p where p.community = c.id) order by c.id",
                        Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Window> windows(long page) {
        return db.createQuery("select w from PortletWindow w where w.page = :page order by w.place, w.id", Window.class)
                .setParameter("page", page)
                .getResultList();
    }

    void add(NewPage made, int place) {
        Page page = new Page(made, place);
        db.persist(page);
        db.flush();
        int position = 0;
        for (NewPage.Place each : made.places()) {
            place(page.id(), each, position++);
        }
    }

    void place(long page, NewPage.Place made, int position) {
        Window window = new Window(page, made, position);
        db.persist(window);
        db.flush();
        made.settings().forEach((name, value) -> db.persist(Preference.ofEveryone(window.id(), name, value)));
    }

    /** Gives a community a page of its own, made from the first that opens for communities; none where there is no such page. */
    void openFor(long community) {
        Optional<Page> template =
                ofThePortal().stream().filter(Page::opensForCommunities).findFirst();
        if (template.isEmpty() || isTaken(CommunityPath.of(community))) {
            return;
        }
        Page page = template.get().madeFor(community);
        db.persist(page);
        db.flush();
        Map<Long, Window> copies = new HashMap<>();
        for (Window each : windows(template.get().id())) {
            Window copy = each.on(page.id());
            db.persist(copy);
            copies.put(each.id(), copy);
        }
        db.flush();
        copySettings(template.get().id(), copies);
        copies.values()
                .forEach(copy ->
                        db.persist(Preference.ofEveryone(copy.id(), Preference.COMMUNITY, Long.toString(community))));
    }

    private void copySettings(long template, Map<Long, Window> copies) {
        db.createQuery(
                        "select p from PortletPreference p, PortletWindow w where w.id = p.window and w.page = :page"
                                + " and p.principal = :everyone and p.name <> :community",
                        Preference.class)
                .setParameter("page", template)
                .setParameter("everyone", Preference.EVERYONE)
                .setParameter("community", Preference.COMMUNITY)
                .getResultList()
                .forEach(each -> {
                    Window copy = copies.get(each.window());
                    if (copy != null) {
                        db.persist(each.on(copy.id()));
                    }
                });
    }

    private boolean isTaken(String path) {
        return !db.createQuery("select p.id from PortalPage p where p.path = :path", Long.class)
                .setParameter("path", path)
                .getResultList()
                .isEmpty();
    }
}
