package org.espace.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes words one that differ only by an initial mutation: <i>pont, bont, mhont, phont</i>. A mutation does not tell what it was made from (<i>bont</i> may be
 * from <i>pont</i> or be itself), so every initial becomes that of its whole family. Families join some words that differ; so only words of 4 letters
 * or more are touched, and the plain words count besides. A lost <i>g</i> is not brought back. Wants lower case.
 */
final class WelshInitials extends TokenFilter {
    private static final int SHORTEST = 4;
    private static final Map<String, List<String>> FAMILIES = Map.of(
            "b", List.of("mh", "ph", "p", "m", "f"),
            "d", List.of("nh", "th", "dd", "t", "n"),
            "g", List.of("ngh", "ch", "ng", "c"),
            "l", List.of("ll"),
            "r", List.of("rh"));

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    WelshInitials(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() >= SHORTEST) {
            String word = term.toString();
            term.setEmpty().append(radical(word));
        }
        return true;
    }

    private static String radical(String word) {
        // The letter ff is no mutation, though it begins like one.
        if (word.startsWith("ff")) {
            return word;
        }
        String found = word;
        int longest = 0;
        for (Map.Entry<String, List<String>> family : FAMILIES.entrySet()) {
            for (String initial : family.getValue()) {
                if (initial.length() > longest && word.startsWith(initial)) {
                    longest = initial.length();
                    found = family.getKey() + word.substring(longest);
                }
            }
        }
        return found;
    }
}
