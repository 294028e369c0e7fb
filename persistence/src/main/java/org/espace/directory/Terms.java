package org.espace.directory;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.espace.person.Standing;
import org.espace.profile.Words;
import org.espace.shared.PlainText;
import org.espace.shared.Stem;

/**
 * All that one person is found by.
 *
 * @param sortKey the beginning of the name as a key: the order of every list
 * @param facets see {@link Facet}
 * @param words of the name
 */
record Terms(String sortKey, Set<String> facets, Set<String> words) {
    private static final int LONGEST_KEY = 80;
    private static final int LONGEST_WORD = 40;
    private static final int MOST_WORDS = 20;
    private static final int MOST_SKILL_WORDS = 60;

    static Terms of(Standing standing, List<Long> trail, Words words) {
        String name = standing.card().name();
        Set<String> facets = new TreeSet<>();
        facets.add(Facet.EVERYBODY);
        trail.forEach(unit -> facets.add(Facet.unit(unit)));
        facets.addAll(Facet.places(standing.place()));
        words.languages().forEach(language -> facets.addAll(Facet.languages(language)));
        words.helps().stream()
                .flatMap(skill -> Facet.skills(skill).stream())
                .limit(MOST_SKILL_WORDS)
                .forEach(facets::add);
        return new Terms(PlainText.key(name, LONGEST_KEY), facets, new TreeSet<>(words(name)));
    }

    /** At most 20 words of a text, each at most 40 characters. */
    static List<String> words(String text) {
        List<String> words = PlainText.words(text, LONGEST_WORD);
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    static List<String> stems(String text) {
        return words(text).stream().map(Stem::of).distinct().toList();
    }

    /** In one line each: the sort key, and the terms between blanks; what {@link Criterion#matches} looks into. */
    String document() {
        StringBuilder document = new StringBuilder(sortKey).append("\n ");
        facets.forEach(facet -> document.append(facet).append(' '));
        words.forEach(word -> document.append(Criterion.WORD).append(word).append(' '));
        return document.toString();
    }
}
