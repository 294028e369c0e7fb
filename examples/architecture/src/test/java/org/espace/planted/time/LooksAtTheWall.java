package org.espace.planted.time;

import java.time.Instant;

/** Breaks a rule on purpose. */
class LooksAtTheWall {
    Instant now() {
        return Instant.now();
    }
}
