package org.espace.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.espace.shared.PlainText;

/** Whether two words are one in another form, or mistyped. Stateless. */
public final class WordForms {
    private static final int SHORTEST_STEM = 4;
    private static final int FUZZY_FROM = 4;
    private static final int VERY_FUZZY_FROM = 8;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private WordForms() {}

    /** Whether they are one word, perhaps in two forms. Both folded. */
    static boolean same(String asked, String word) {
        return asked.equals(word) || sameStem(asked, word);
    }

    /** Words that begin alike and end in up to three other letters, after {@link PlainText#stem}. */
    private static boolean sameStem(String asked, String word) {
        String one = PlainText.stem(asked);
        String other = PlainText.stem(word);
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        return shorter >= SHORTEST_STEM
                && Math.abs(one.length() - other.length()) <= 3
                && (one.startsWith(other) || other.startsWith(one));
    }

    /** Whether one may be meant by the other, mistyped. Both folded. */
    static boolean slip(String asked, String word) {
        int allowed = asked.length() >= VERY_FUZZY_FROM ? 2 : asked.length() >= FUZZY_FROM ? 1 : 0;
        return allowed > 0
                && Math.abs(asked.length() - word.length()) <= allowed
                && asked.charAt(0) == word.charAt(0)
                && distance(asked, word) <= allowed;
    }

    /** Letters left out, put in, changed or swapped. */
    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : least(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int least(int[][] steps, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }

    /** Lower case, without accents. */
    public static String folded(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("");
    }
}
