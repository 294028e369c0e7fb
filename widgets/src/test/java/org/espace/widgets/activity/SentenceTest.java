package org.espace.widgets.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.espace.activity.ActivityService;
import org.espace.activity.Happened;
import org.espace.person.PersonCard;
import org.espace.shared.Ref;
import org.espace.widgets.html.Labels;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");
    private static final Labels ENGLISH = Labels.of(Activity.class, Locale.UK);

    @Test
    void every_kind_that_is_news_has_its_words_in_every_language_and_no_other_has() throws Exception {
        Set<String> told = kinds(ActivityService.class.getResourceAsStream("kinds.properties"), "");
        Set<String> worded = kinds(Activity.class.getResourceAsStream("Words.properties"), "kind.");
        assertEquals(told, worded);
        for (Locale language : Labels.languages()) {
            for (String kind : told) {
                for (int count = 1; count < 4; count++) {
                    String plain = Sentence.of(line(kind, count, "Ann"), Labels.of(Activity.class, language))
                            .plain();
                    assertTrue(plain.contains("Which {0} hoist?") && !plain.contains("{1}"), plain);
                }
            }
        }
    }

    @Test
    void nobody_one_two_three_and_more_are_named_as_people_say_it() {
        assertEquals("Somebody raised a concern: Which {0} hoist?", plain(line("concern-raised", 1)));
        assertEquals("Ann asked Which {0} hoist?", plain(line("question-asked", 1, "Ann")));
        assertEquals("Ann and Bo gave 2 answers to Which {0} hoist?", plain(line("question-answered", 2, "Ann", "Bo")));
        assertEquals(
                "Ann, Bo and Cy gave 3 answers to Which {0} hoist?",
                plain(line("question-answered", 3, "Ann", "Bo", "Cy")));
        assertEquals(
                "Ann, Bo, Cy and 1 other gave 4 answers to Which {0} hoist?",
                plain(line("question-answered", 4, "Ann", "Bo", "Cy", "Dee")));
    }

    @Test
    void people_and_the_thing_stand_apart_from_the_words() {
        List<Sentence.Part> parts =
                Sentence.of(line("question-asked", 1, "Ann"), ENGLISH).parts();
        assertEquals(
                List.of("Ann", " asked ", "Which {0} hoist?"),
                parts.stream().map(Sentence.Part::text).toList());
        assertEquals(
                List.of(false, false, true),
                parts.stream().map(Sentence.Part::thing).toList());
    }

    @Test
    void a_kind_without_words_is_left_out() {
        assertNull(Sentence.of(line("question-eaten", 1, "Ann"), ENGLISH));
    }

    private static String plain(Happened line) {
        return Sentence.of(line, ENGLISH).plain();
    }

    private static Happened line(String kind, int count, String... names) {
        List<PersonCard> who = List.of(names).stream()
                .limit(Happened.NAMED)
                .map(name -> new PersonCard(5, name, null, null, THEN, false, ""))
                .toList();
        Ref about = new Ref("question", 7);
        return new Happened(
                1, kind, "Create", "", who, names.length, count, about, 7, "Which {0} hoist?", 3, "Wards", THEN, false);
    }

    private static Set<String> kinds(InputStream file, String prefix) throws IOException {
        Properties words = new Properties();
        words.load(file);
        Set<String> kinds = new TreeSet<>();
        words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> kinds.add(key.substring(prefix.length())));
        return kinds;
    }
}
