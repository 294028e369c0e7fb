package org.espace.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One place in a text where somebody may be named: an {@code @} at the beginning of a word.
 *
 * @param at where the {@code @} stands
 * @param names what may be the name, the longest first, as it stands behind the {@code @}
 */
record Naming(int at, List<String> names) {
    /** More than this in one text are not looked at. */
    private static final int MOST = 100;

    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 120;

    private static final Pattern BEGINNING = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}._%+@/\\\\-])@(?=[\\p{L}\\p{N}])");
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}@]+(?:@[^\\s\\p{Z}@]+)?");
    private static final Pattern END = Pattern.compile("(?:['’]s)?[^\\p{L}\\p{M}\\p{N}]*$");

    static List<Naming> in(String text, CodeParts code) {
        List<Naming> found = new ArrayList<>();
        for (Matcher at = BEGINNING.matcher(text); at.find() && found.size() < MOST; ) {
            if (!code.contain(at.start())) {
                found.add(new Naming(at.start(), names(text, at.end())));
            }
        }
        return found;
    }

    /** The first words behind the {@code @}, on its line, each with and without what may end a sentence. */
    private static List<String> names(String text, int start) {
        String line = text.substring(start, Math.min(text.length(), start + LONGEST))
                .lines()
                .findFirst()
                .orElse("");
        Set<String> names = new LinkedHashSet<>();
        Matcher word = WORD.matcher(line);
        for (int words = 0; words < MOST_WORDS && word.find(); words++) {
            String whole = line.substring(0, word.end());
            names.add(whole);
            names.add(END.matcher(whole).replaceFirst(""));
        }
        List<String> longestFirst = new ArrayList<>(names);
        longestFirst.removeIf(String::isEmpty);
        longestFirst.sort((one, other) -> other.length() - one.length());
        return longestFirst;
    }
}
