package org.espace.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.espace.community.Privacy;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
final class CommunityPageTest {
    private final Town town;
    private final PageService pages;

    CommunityPageTest(TestDatabase engine) {
        town = Town.on(engine);
        pages = town.domain.pages();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_community_that_opens_gets_a_copy_of_the_page_with_what_everyone_has_on_it() {
        PageCard template = template();
        long list = template.portlets().get(1).window();
        pages.preferForEveryone(list, Map.of("size", List.of("3"), "order", List.of("a", "b")));
        pages.prefer(list, "ann", Map.of("size", List.of("4")));
        long community = town.community("Ward handover", Privacy.PUBLIC);
        PageCard own = pages.ofCommunity(community).orElseThrow();
        assertEquals(portlets(template), portlets(own));
        assertEquals(template.leads(), own.leads());
        Map<String, List<String>> kept = everyones(own.portlets().get(1).window());
        assertEquals(List.of("3"), kept.get("size"));
        assertEquals(List.of("a", "b"), kept.get("order"));
        for (PlacedPortlet each : own.portlets()) {
            assertEquals(
                    List.of(Long.toString(community)), everyones(each.window()).get("community"));
        }
        assertEquals(
                Map.of(),
                pages.choices(List.of(own.portlets().get(1).window()), "ann").own());
    }

    @Test
    void pages_of_communities_are_not_read_with_the_others() {
        List<PageCard> before = pages.all();
        town.community("Ward handover", Privacy.PUBLIC);
        assertEquals(before, pages.all());
    }

    @Test
    void the_page_goes_with_its_community() {
        pages.all();
        long community = town.community("Ward handover", Privacy.PUBLIC);
        long window =
                pages.ofCommunity(community).orElseThrow().portlets().get(0).window();
        town.domain.communities().remove(community);
        assertTrue(pages.ofCommunity(community).isEmpty());
        assertEquals(Map.of(), everyones(window));
    }

    @Test
    void communities_from_before_get_theirs_later_and_once() {
        List<Long> old = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            old.add(town.community("Old " + i, Privacy.OPEN));
        }
        assertTrue(pages.ofCommunity(old.get(0)).isEmpty(), "there was no page to make one from");
        pages.all();
        long fresh = town.community("Fresh", Privacy.OPEN);
        PageCard made = pages.ofCommunity(fresh).orElseThrow();
        pages.completeCommunityPages(() -> true);
        old.forEach(each -> assertTrue(pages.ofCommunity(each).isPresent()));
        PageCard first = pages.ofCommunity(old.get(0)).orElseThrow();
        pages.completeCommunityPages(() -> true);
        assertEquals(first, pages.ofCommunity(old.get(0)).orElseThrow());
        assertEquals(made, pages.ofCommunity(fresh).orElseThrow());
    }

    @Test
    void a_community_whose_opening_fails_leaves_no_page() {
        pages.all();
        long[] opened = new long[1];
        try {
            town.domain.together(() -> {
                opened[0] = town.community("Never was", Privacy.OPEN);
                throw new IllegalStateException("changed our minds");
            });
        } catch (IllegalStateException expected) {
            assertTrue(pages.ofCommunity(opened[0]).isEmpty());
        }
        assertTrue(opened[0] > 0);
    }

    private Map<String, List<String>> everyones(long window) {
        return pages.choices(List.of(window), "").ofEveryone(window);
    }

    private PageCard template() {
        return pages.all().stream()
                .filter(page -> page.leads("community"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> portlets(PageCard page) {
        return page.portlets().stream()
                .map(each -> each.region() + " " + each.application() + "/" + each.portlet())
                .toList();
    }
}
