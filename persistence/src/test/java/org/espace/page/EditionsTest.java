package org.espace.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.espace.jpa.Database;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A portal that was started before there were several editions of the default pages. */
@ParameterizedClass
@EnumSource
final class EditionsTest {
    private final Database database;
    private final PageService pages;

    EditionsTest(TestDatabase engine) {
        database = engine.open();
        pages = new PageService(database.work());
        pages.add(NewPage.of("home", "Our own home").with(Region.WIDE, "espace", "question-list"));
        edition(1).forEach(pages::add);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void new_pages_are_added_and_those_that_people_made_stay() {
        pages.prepare();
        assertEquals(
                List.of(
                        "home",
                        "communities",
                        "community",
                        "new",
                        "discussion",
                        "experience",
                        "concern",
                        "search",
                        "people",
                        "person",
                        "start",
                        "me",
                        "invitation",
                        "embed"),
                paths());
        assertEquals("Our own home", pages.all().get(0).title());
        assertEquals(1, pages.all().get(0).portlets().size());
    }

    @Test
    void what_nobody_changed_gets_the_new_panels_and_keeps_its_windows() {
        PlacedPortlet list = pages.all().get(2).portlets().get(1);
        pages.prepare();
        assertEquals(
                List.of(
                        "search-box",
                        "ask-box",
                        "question-list",
                        "discussion-list",
                        "experience-list",
                        "concern-list",
                        "community-care",
                        "talked-pages",
                        "community-home",
                        "activity",
                        "community-members",
                        "invite"),
                portlets("community"));
        assertEquals(list, pages.all().get(2).portlets().get(2));
        assertEquals(List.of("community-finder", "my-communities", "proposal-list"), portlets("communities"));
    }

    @Test
    void what_somebody_changed_stays_as_it_is() {
        database.work().write(db -> db.createQuery("delete from PortletWindow w where w.portlet = 'ask-box'")
                .executeUpdate());
        pages.prepare();
        assertEquals(List.of("question-list", "community-home"), portlets("community"));
    }

    @Test
    void it_happens_once() {
        pages.prepare();
        database.work().write(db -> db.createQuery("delete from PortalPage p where p.path = 'start'")
                .executeUpdate());
        pages.prepare();
        assertFalse(paths().contains("start"));
        assertTrue(paths().contains("people"));
        assertEquals(Map.of(), everyones(0));
    }

    @Test
    void a_portal_of_the_second_edition_gets_what_the_third_brought_and_not_again_what_it_took_away() {
        database.work().write(db -> {
            db.persist(new Edition(2));
            return null;
        });
        pages.prepare();
        assertFalse(paths().contains("people"), "the second edition had it, so somebody took it away");
        assertTrue(paths().contains("discussion"));
    }

    /** What an edition had, of what changed later. */
    private static List<NewPage> edition(int number) {
        List<NewPage> former = DefaultPages.former();
        return number == 1 ? former.subList(2, 4) : former.subList(0, 2);
    }

    private List<String> portlets(String path) {
        return pages.all().stream()
                .filter(page -> page.path().equals(path))
                .flatMap(page -> page.portlets().stream())
                .map(PlacedPortlet::portlet)
                .toList();
    }

    private List<String> paths() {
        return pages.all().stream().map(PageCard::path).toList();
    }

    private Map<String, List<String>> everyones(long window) {
        return pages.choices(List.of(window), "").ofEveryone(window);
    }
}
