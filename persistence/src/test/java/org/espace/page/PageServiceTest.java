package org.espace.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.espace.jpa.Database;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PageServiceTest {

    @ParameterizedTest
    @EnumSource
    void a_new_portal_gets_its_pages_once(TestDatabase engine) {
        try (Database database = engine.open()) {
            PageService pages = new PageService(database.work());
            List<PageCard> first = pages.all();
            assertEquals(
                    List.of(
                            "home",
                            "new",
                            "communities",
                            "community",
                            "question",
                            "discussion",
                            "experience",
                            "concern",
                            "search",
                            "people",
                            "person",
                            "start",
                            "me",
                            "invitation"),
                    paths(first));
            assertEquals(first, pages.all());
            assertTrue(first.get(4).leads("thread"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_is_added_behind_the_others_unless_its_path_is_taken(TestDatabase engine) {
        try (Database database = engine.open()) {
            PageService pages = new PageService(database.work());
            pages.all();
            pages.add(NewPage.of("news", "News").with(Region.WIDE, "espace", "question-list"));
            assertEquals("news", paths(pages.all()).get(14));
            assertThrows(Refused.class, () -> pages.add(NewPage.of("news", "News again")));
            assertThrows(Refused.class, () -> pages.add(NewPage.of("No such", "path")));
            assertThrows(Refused.class, () -> pages.add(NewPage.of("community-12", "A page of a community's own")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void ann_and_bo_prefer_apart_and_everyone_has_what_is_everyones(TestDatabase engine) {
        try (Database database = engine.open()) {
            PageService pages = new PageService(database.work());
            long window = pages.all().get(0).portlets().get(0).window();
            pages.preferForEveryone(window, Map.of("tab", List.of("newest")));
            pages.prefer(window, "ann", Map.of("tab", List.of("mine", "b"), "none", List.of()));
            pages.prefer(window, "ann", Map.of("tab", List.of("mine"), "none", List.of()));
            assertEquals(Map.of("tab", List.of("mine"), "none", List.of()), pages.preferences(window, "ann"));
            assertEquals(Map.of(), pages.preferences(window, "bo"));
            assertEquals(Map.of("tab", List.of("newest")), pages.preferencesOfEveryone(window));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_community_chosen_on_one_panel_binds_the_page_for_who_chose_it(TestDatabase engine) {
        try (Database database = engine.open()) {
            PageService pages = new PageService(database.work());
            List<PlacedPortlet> home = pages.all().get(0).portlets();
            long first = home.get(0).window();
            long second = home.get(1).window();
            long elsewhere = pages.all().get(1).portlets().get(0).window();
            pages.prefer(second, "ann", Map.of("community", List.of("12"), "size", List.of("7")));
            assertEquals(Map.of("community", List.of("12")), pages.bindings(first, "ann"));
            assertEquals(Map.of(), pages.bindings(second, "ann"), "its own choice is no binding");
            assertEquals(Map.of(), pages.bindings(elsewhere, "ann"));
            assertEquals(Map.of(), pages.bindings(first, "bo"));
            pages.preferForEveryone(second, Map.of("community", List.of("9")));
            assertEquals(Map.of("community", List.of("9")), pages.bindings(first, "bo"));
            assertEquals(
                    Map.of("community", List.of("12")), pages.bindings(first, "ann"), "a person's own comes first");
        }
    }

    private static List<String> paths(List<PageCard> pages) {
        return pages.stream().map(PageCard::path).toList();
    }
}
