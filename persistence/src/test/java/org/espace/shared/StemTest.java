package org.espace.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
    @ParameterizedTest
    @CsvSource({
        "tagging, tag", "tags, tag", "tag, tag", "bikes, bik", "biking, bik", "bike, bik", "rolling, roll",
                "allergies, allergy",
        "class, class", "virus, virus", "king, king", "ties, tie", "us, us", "öl, öl", "rating, rat", "rates, rat",
    })
    void common_endings_go_and_short_words_stay(String word, String stem) {
        assertEquals(stem, Stem.of(word));
    }
}
