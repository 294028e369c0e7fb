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
                            "invitation",
                            "embed"),
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
            int before = pages.all().size();
            pages.add(NewPage.of("news", "News").with(Region.WIDE, "espace", "question-list"));
            assertEquals("news", paths(pages.all()).get(before));
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
            Choices anns = pages.choices(List.of(window), "ann");
            assertEquals(Map.of("tab", List.of("mine"), "none", List.of()), anns.ofPerson(window));
            assertEquals(Map.of("tab", List.of("newest")), anns.ofEveryone(window));
            assertEquals(Map.of(), pages.choices(List.of(window), "bo").ofPerson(window));
            assertEquals(Map.of(), pages.choices(List.of(window), "").own());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_community_chosen_on_one_panel_binds_the_page_for_who_chose_it(TestDatabase engine) {
        try (Database database = engine.open()) {
            PageService pages = new PageService(database.work());
            List<Long> home = pages.all().get(0).windows();
            long first = home.get(0);
            long second = home.get(1);
            pages.prefer(second, "ann", Map.of("community", List.of("12"), "size", List.of("7")));
            assertEquals(
                    Map.of("community", List.of("12")),
                    pages.choices(home, "ann").bindings(first));
            assertEquals(Map.of(), pages.choices(home, "ann").bindings(second), "its own choice is no binding");
            assertEquals(Map.of(), pages.choices(home, "bo").bindings(first));
            pages.preferForEveryone(second, Map.of("community", List.of("9")));
            assertEquals(
                    Map.of("community", List.of("9")), pages.choices(home, "bo").bindings(first));
            assertEquals(
                    Map.of("community", List.of("12")),
                    pages.choices(home, "ann").bindings(first),
                    "a person's own comes first");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_keeps_what_was_read_is_told_of_each_change_that_concerns_it(TestDatabase engine) {
        try (Database database = engine.open()) {
            PageService pages = new PageService(database.work());
            long window = pages.all().get(0).portlets().get(0).window();
            Turns before = pages.turns("ann");
            pages.prefer(window, "bo", Map.of("tab", List.of("mine")));
            assertEquals(before, pages.turns("ann"), "what bo chooses is nothing to ann");
            pages.prefer(window, "ann", Map.of("tab", List.of("mine")));
            Turns chosen = pages.turns("ann");
            assertEquals(new Turns(before.everyone(), before.person() + 1), chosen);
            assertEquals(0, pages.turns("").person());
            pages.preferForEveryone(window, Map.of("tab", List.of("newest")));
            pages.add(NewPage.of("news", "News"));
            assertEquals(new Turns(before.everyone() + 2, chosen.person()), pages.turns("ann"));
            pages.prefer(window, "ann", Map.of());
            assertEquals(chosen.person() + 1, pages.turns("ann").person());
        }
    }

    private static List<String> paths(List<PageCard> pages) {
        return pages.stream().map(PageCard::path).toList();
    }
}
