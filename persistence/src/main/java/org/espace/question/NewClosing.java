package org.espace.question;

import org.espace.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Why a question is to be closed, as it was chosen and typed.
 *
 * @param words at most 500 characters; needed for {@link ClosingReason#ELSEWHERE} and {@link ClosingReason#OTHER}
 * @param before id of the question that was asked before; needed for {@link ClosingReason#DUPLICATE}, and else of no account
 */
public record NewClosing(
        @Nullable ClosingReason reason, @Nullable String words, long before) {
    static final int LONGEST = 500;

    /** Cleaned; every fault at once. */
    NewClosing check() {
        Checks checks = new Checks();
        boolean speaks = reason == null || reason.speaksForItself();
        String fit = checks.lines("words", words, speaks ? 0 : 2, LONGEST);
        checks.that(reason != null, "reason", "missing")
                .that(reason != ClosingReason.DUPLICATE || before != 0, "other", "missing")
                .done();
        return new NewClosing(reason, fit, reason == ClosingReason.DUPLICATE ? before : 0);
    }
}
