package org.espace.example;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/**
 * A moment before now, so that an example is as fresh on any day. Immutable.
 *
 * @param before how long ago
 * @param someTimeThatDay whether the hour is drawn (07:00 to 21:00 UTC of that day) instead of kept
 */
record When(Duration before, boolean someTimeThatDay) {
    private static final int FIRST_MINUTE = 7 * 60;
    private static final int MINUTES = 14 * 60;

    Instant at(Instant now, RandomGenerator draw) {
        Instant exact = now.minus(before);
        if (!someTimeThatDay) {
            return exact;
        }
        return exact.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofMinutes(FIRST_MINUTE + draw.nextInt(MINUTES)));
    }
}
