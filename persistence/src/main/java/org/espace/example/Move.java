package org.espace.example;

import java.time.Duration;

/**
 * What somebody does with a question beyond answering it. Immutable.
 *
 * @param after how long after it was asked
 * @param words what it says from then on, or the title of the question that was asked before; else empty
 */
record Move(Kind kind, Cast who, Duration after, String words) {
    enum Kind {
        /** Somebody has that question too. */
        ME_TOO,
        /** The asker changes what it says. */
        EDITED,
        /** It is closed, because another one was asked before. */
        ASKED_BEFORE
    }
}
