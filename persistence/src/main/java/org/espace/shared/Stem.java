package org.espace.shared;

/**
 * A word without its most common English endings, so that "tagging", "tags" and "tag" find each other. Light on purpose: two words that
 * only look alike find each other seldom, and a word of another language keeps its form or loses a last letter on both sides. Stateless.
 */
public final class Stem {
    private static final int SHORTEST = 3;
    private static final String STAYS_DOUBLE = "lsz";

    private Stem() {}

    /** @param word lower case, such as {@link PlainText#words} gives; 3 letters or more stay, where there were as many */
    public static String of(String word) {
        String stem = word;
        if (stem.endsWith("ies") && stem.length() > SHORTEST + 1) {
            return stem.substring(0, stem.length() - 3) + "y";
        }
        if (stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us") && !stem.endsWith("is")) {
            stem = cut(stem, 1);
        }
        if (stem.endsWith("ing") && stem.length() - 3 >= SHORTEST) {
            return single(cut(stem, 3));
        }
        return stem.endsWith("e") ? cut(stem, 1) : stem;
    }

    private static String cut(String word, int letters) {
        return word.length() - letters >= SHORTEST ? word.substring(0, word.length() - letters) : word;
    }

    /** "tagg", left over from "tagging", is "tag"; "roll" stays. */
    private static String single(String stem) {
        int last = stem.length() - 1;
        boolean twice = stem.length() > SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
        return twice && STAYS_DOUBLE.indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
    }
}
