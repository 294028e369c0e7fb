package org.espace.search.postgresql;

import java.util.List;
import org.espace.search.Language;
import org.espace.search.WordForms;
import org.espace.shared.PlainText;

/** Typed words as PostgreSQL is asked for them. Stateless; only letters and digits get through. */
final class Words {
    private static final int MOST = 12;
    private static final int LONGEST = 80;
    /** Welsh has no dictionary there. */
    private static final List<String> DICTIONARIES = List.of("simple", "english", "french", "german", "spanish");

    private Words() {}

    /** Without accents, so that a word is found with and without. */
    static String folded(String text) {
        return WordForms.folded(text);
    }

    static String dictionary(Language language) {
        return switch (language) {
            case EN -> "english";
            case FR -> "french";
            case DE -> "german";
            case ES -> "spanish";
            case CY -> "simple";
        };
    }

    /** Those that say something; all of them when none does. */
    static List<String> telling(String typed, Language otherwise) {
        List<String> telling = Language.telling(PlainText.words(typed, LONGEST), otherwise);
        return telling.stream().map(Words::folded).limit(MOST).toList();
    }

    /** An expression with five places for each word, each the word itself: all words, or any. */
    static String query(int words, boolean any) {
        String word = DICTIONARIES.stream()
                .map(each -> "plainto_tsquery('" + each + "', ?)")
                .reduce((one, other) -> one + " || " + other)
                .orElseThrow();
        return ("(" + word + ")" + (any ? " || " : " && ")).repeat(words).replaceFirst(" (\\|\\||&&) $", "");
    }

    /** What {@link #query} is to be given. */
    static List<String> places(List<String> words) {
        return words.stream()
                .flatMap(word -> DICTIONARIES.stream().map(each -> word))
                .toList();
    }

    /** In the language of the query: words of titles that begin so. */
    static String beginnings(String typed) {
        return String.join(
                " & ",
                PlainText.words(typed, LONGEST).stream()
                        .limit(8)
                        .map(Words::folded)
                        .filter(word -> !word.isEmpty())
                        .map(word -> "'" + word + "':*A")
                        .toList());
    }
}
