package org.espace.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How do I book a theatre on a Sunday? | A [theatre] on [Sundays]: how do I get a key?",
                "How is it on a ward? | How is a [ward] on Monday?",
                "Wie ist das auf einer Station? | Wie ist das mit der [Station]?",
                "Que faire sur la passerelle | Sur la [passerelle], que [faire] la nuit ?"
            })
    void words_that_say_nothing_are_not_marked(String asked, String text) {
        assertEquals(text, marked(new Excerpt(asked), text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"what is this | [What] [is] [this] for?", "on a | [A] plan [on] paper"})
    void where_there_are_no_others_they_are(String asked, String text) {
        assertEquals(text, marked(new Excerpt(asked), text));
    }

    @Test
    void the_last_word_of_somebody_who_types_may_become_a_longer_one() {
        String text = "[Infusion] on a [ward]";
        assertEquals(text, marked(new Excerpt("a ward in", true), text));
    }

    /** Those that say something of the language alone, or nothing at all. */
    @ParameterizedTest
    @CsvSource({"a, EN, true", "on, EN, true", "on, DE, false", "die, DE, true", "die, EN, false", "ward, EN, false"})
    void a_word_is_small_in_its_language(String word, Language language, boolean small) {
        assertEquals(small, language.isSmall(word));
    }

    @ParameterizedTest
    @CsvSource({"a de la, EN", "no a la sala, ES", "on a ward, EN"})
    void the_smallest_words_do_not_tell_the_language(String text, Language language) {
        assertEquals(language, Language.guess(text, Language.EN));
    }

    private static String marked(Excerpt excerpt, String text) {
        return excerpt.line(text.replaceAll("[\\[\\]]", "")).stream()
                .map(each -> each.marked() ? "[" + each.text() + "]" : each.text())
                .collect(Collectors.joining());
    }
}
