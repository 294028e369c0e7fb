package org.espace.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.espace.shared.PlainText;
import org.espace.shared.Stem;
import org.jspecify.annotations.Nullable;

/**
 * A topic as typed, and the tags that are on it: for one word, those that begin with it or with its stem and whose first word has the same
 * stem or begins with the word; for several, the words joined by hyphens, and each word in its usual forms. Immutable.
 *
 * @param words at most 5
 */
public record Topic(List<String> words) {
    private static final int MOST_WORDS = 5;
    private static final int SHORTEST_ALONE = 3;

    public Topic {
        words = List.copyOf(words);
    }

    public static Topic of(@Nullable String typed) {
        List<String> words = PlainText.words(typed, Tags.LONGEST);
        return new Topic(words.subList(0, Math.min(MOST_WORDS, words.size())));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a text that says something of a person, such as a skill, has a word on the topic for each of its words. */
    public boolean saidBy(String text) {
        List<String> said = PlainText.words(text, Tags.LONGEST);
        return words.stream().allMatch(word -> said.stream().anyMatch(each -> alike(word, each)));
    }

    boolean single() {
        return words.size() == 1;
    }

    /** What all tags on a topic of one word begin with. */
    String beginning() {
        return Stem.of(words.get(0));
    }

    /** Whether a tag that has the {@link #beginning} is on a topic of one word. */
    boolean hasTag(String tag) {
        List<String> parts = PlainText.words(tag, Tags.LONGEST);
        return !parts.isEmpty() && alike(words.get(0), parts.get(0));
    }

    /** The tags on a topic of several words. */
    Set<String> tags() {
        Set<String> tags = new LinkedHashSet<>(List.of(String.join("-", words), String.join("", words)));
        List<String> stems = new ArrayList<>(words.subList(0, words.size() - 1));
        forms(words.get(words.size() - 1)).forEach(last -> {
            stems.add(last);
            tags.add(String.join("-", stems));
            stems.remove(stems.size() - 1);
        });
        words.stream().filter(word -> word.length() >= SHORTEST_ALONE).forEach(word -> tags.addAll(forms(word)));
        return tags;
    }

    private static boolean alike(String word, String said) {
        return said.startsWith(word) || Stem.of(said).equals(Stem.of(word));
    }

    private static List<String> forms(String word) {
        String stem = Stem.of(word);
        char last = stem.charAt(stem.length() - 1);
        return List.of(word, stem, stem + "s", stem + "e", stem + "es", stem + "ing", stem + last + "ing");
    }
}
