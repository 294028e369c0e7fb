package org.espace.directory;

import java.util.ArrayList;
import java.util.List;
import org.espace.shared.PlainText;

/**
 * One thing that must be so: a facet, or a name with a word that begins so.
 *
 * @param word whether the value is the beginning of a word of the name, not a facet
 */
record Criterion(boolean word, String value) {
    /** What stands before a word of the name in a document. */
    static final String WORD = "n:";

    private static final int MOST_WORDS = 5;

    /** All that a query asks for; everybody when it asks for nothing. */
    static List<Criterion> of(PeopleQuery query) {
        List<Criterion> all = new ArrayList<>();
        first(Terms.words(query.name())).forEach(word -> all.add(new Criterion(true, word)));
        if (query.unit() != 0) {
            all.add(new Criterion(false, Facet.unit(query.unit())));
        }
        first(Facet.places(query.place())).forEach(facet -> all.add(new Criterion(false, facet)));
        first(Facet.languages(query.language())).forEach(facet -> all.add(new Criterion(false, facet)));
        first(Facet.skills(query.skill())).forEach(facet -> all.add(new Criterion(false, facet)));
        if (all.isEmpty()) {
            all.add(new Criterion(false, Facet.EVERYBODY));
        }
        return all;
    }

    /** Whether something was typed that has no letter or digit in it: it finds nobody, rather than everybody. */
    static boolean senseless(PeopleQuery query) {
        return List.of(query.name(), query.place(), query.language(), query.skill()).stream()
                .anyMatch(typed ->
                        !PlainText.line(typed).isEmpty() && Terms.words(typed).isEmpty());
    }

    boolean matches(String document) {
        return word ? document.contains(" " + WORD + value) : document.contains(" " + value + " ");
    }

    /** Of a person's words that begin so, the first in order: in a list by words, a person stands there alone. */
    boolean firstIn(String document, String found) {
        int at = document.indexOf(" " + WORD + value);
        return !word || document.startsWith(" " + WORD + found + " ", at);
    }

    private static List<String> first(List<String> values) {
        return values.subList(0, Math.min(MOST_WORDS, values.size()));
    }
}
