package org.espace.example.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.espace.example.portal.SharedCache.Answer;
import org.espace.example.portal.SharedCache.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people behind one cache never see each other's bytes: it is given nothing to keep but what is the same for everybody. */
@ExtendWith(InTheBrowser.class)
class SharedCacheTest {
    private static final List<String> ATTRIBUTES = List.of("href", "src", "data-es-partial");
    private static final int MOST = 150;

    @Test
    void what_one_person_was_given_is_never_given_to_another(Portal portal, Stage stage) throws Exception {
        try (SharedCache cache = new SharedCache(portal.uri())) {
            Person ann = cache.as("ann");
            Set<String> addresses = named(ann, pages(stage));
            assertTrue(addresses.size() > 60, () -> "found only " + addresses);
            for (Person other : List.of(cache.as("cy"), cache.nobody())) {
                Set<String> kept = new TreeSet<>();
                for (String each : addresses) {
                    Answer answer = other.get(each);
                    if (answer.kept()) {
                        kept.add(each.replaceFirst("\\?.*", ""));
                    }
                    assertFalse(answer.body().contains("My profile: </span><span class=\"p-name\">Ann"), each);
                }
                assertEquals(
                        List.of(),
                        kept.stream().filter(SharedCacheTest::personal).toList());
                assertTrue(kept.contains("/espace/espace.css"), "it does keep what may be kept: " + kept);
            }
        }
    }

    /** Scripts, stylesheets and the icon are for everybody. */
    private static boolean personal(String path) {
        return !path.matches("/(espace|portal/assets)/([a-z-]+/)?[a-z.-]+\\.(css|js|svg)");
    }

    private static List<String> pages(Stage stage) {
        return List.of(
                "/portal/home",
                "/portal/new",
                "/portal/me",
                "/portal/people",
                "/portal/community?community=" + stage.many(),
                "/portal/question?thread=" + stage.inUnion(),
                "/portal/search?find=handover",
                "/espace/fragments/my-communities",
                "/espace/fragments/question-list?tab=mine",
                "/espace/fragments/activity",
                "/espace/embed/my-profile",
                "/espace/api/questions?mine=true",
                "/espace/api/activity");
    }

    /** All that these pages name, as whoever looks at them finds it. */
    private static Set<String> named(Person person, List<String> pages) {
        Set<String> addresses = new LinkedHashSet<>(pages);
        for (String page : pages) {
            for (Element each : Jsoup.parse(person.get(page).body()).getAllElements()) {
                ATTRIBUTES.stream()
                        .map(each::attr)
                        .filter(address -> address.startsWith("/") && addresses.size() < MOST)
                        .forEach(addresses::add);
            }
        }
        addresses.forEach(person::get);
        return addresses;
    }
}
