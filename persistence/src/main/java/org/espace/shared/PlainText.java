package org.espace.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What happens to typed text before it is kept or compared. Stateless. */
public final class PlainText {
    private static final Pattern NOT_STORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private PlainText() {}

    /** Text of many lines: line ends become {@code \n}; control characters and half characters, which PostgreSQL refuses, go. */
    public static String lines(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String oneKindOfLineEnd = typed.replace("\r\n", "\n").replace('\r', '\n');
        return NOT_STORABLE.matcher(oneKindOfLineEnd).replaceAll("").strip();
    }

    /** Text of one line: as {@link #lines}, with every run of white space folded to one blank. */
    public static String line(@Nullable String typed) {
        return BLANKS.matcher(lines(typed)).replaceAll(" ").strip();
    }

    /** The form under which a name is unique and searched: NFKC, lower case, one line; at most {@code max} characters. */
    public static String key(@Nullable String typed, int max) {
        String folded =
                line(Normalizer.normalize(line(typed), Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        return shorten(folded, max);
    }

    /** The words of a text as keys, each once, in their order, each at most {@code max} characters. */
    public static List<String> words(@Nullable String typed, int max) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : NOT_A_WORD.split(key(typed, Integer.MAX_VALUE))) {
            if (!word.isEmpty()) {
                words.add(shorten(word, max));
            }
        }
        return new ArrayList<>(words);
    }

    /**
     * A word without the endings by which forms of one word differ most often in English: <i>tags</i>, <i>tagging</i> and <i>tag</i> are one, so are
     * <i>handovers</i> and <i>handover</i>. Rough on purpose (the first step of Porter's stemmer, and no more): it may join words that differ, it never
     * leaves fewer than 3 letters.
     *
     * @param word in lower case, see {@link #words}
     */
    public static String stem(String word) {
        String stem = word;
        if (stem.endsWith("s") && !stem.endsWith("ss") && stem.length() > 3) {
            stem = stem.substring(0, stem.length() - 1);
        }
        for (String ending : List.of("ing", "ed")) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= 3) {
                stem = undoubled(stem.substring(0, stem.length() - ending.length()));
            }
        }
        return stem;
    }

    private static String undoubled(String stem) {
        int end = stem.length() - 1;
        boolean doubled = end >= 3 && stem.charAt(end) == stem.charAt(end - 1) && "lsz".indexOf(stem.charAt(end)) < 0;
        return doubled ? stem.substring(0, end) : stem;
    }

    /** The first {@code max} characters of a text, never half of a surrogate pair. */
    public static String shorten(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end);
    }
}
