package org.espace.directory;

import java.util.List;

/** The facets of the index. Stateless. */
final class Facet {
    static final String EVERYBODY = "*";

    /** Not a facet but a list: who is still to be indexed. */
    static final String WAITING = "?";

    private Facet() {}

    static String unit(long id) {
        return "u:" + id;
    }

    static List<String> places(String place) {
        return each("p:", Terms.words(place));
    }

    static List<String> languages(String language) {
        return each("l:", Terms.words(language));
    }

    /** By stem, so that who helps with "tags" is found by "tagging". */
    static List<String> skills(String skill) {
        return each("s:", Terms.stems(skill));
    }

    private static List<String> each(String kind, List<String> words) {
        return words.stream().map(word -> kind + word).toList();
    }
}
