package org.espace.experience;

import org.espace.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * That somebody used an experience, as they typed it.
 *
 * @param place where: 2 to 200 characters
 * @param words what others should know, in Markdown; at most 2,000 characters, may be empty
 */
public record NewUse(
        @Nullable String place,
        @Nullable Result result,
        @Nullable String words) {
    public static final int LONGEST_PLACE = 200;
    public static final int LONGEST_WORDS = 2_000;

    /** Cleaned and found fit. */
    record Fit(String place, Result result, String words) {}

    Fit check() {
        Checks checks = new Checks();
        String fitPlace = checks.line("place", place, 2, LONGEST_PLACE);
        checks.that(result != null, "result", "missing-choice");
        String fitWords = checks.lines("words", words, 0, LONGEST_WORDS);
        checks.done();
        return new Fit(fitPlace, result == null ? Result.WORKED : result, fitWords);
    }
}
