package org.espace.concern;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Whole days in UTC: this room knows no finer time. Stateless. */
final class Days {
    /** Batches go out from noon on: most people are at work then, and who wrote last stands out least. */
    private static final Duration BATCH = Duration.ofHours(12);

    private Days() {}

    static Instant today(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.DAYS);
    }

    /** The day of the batch that is due. */
    static Instant ofBatch(Clock clock) {
        return clock.instant().minus(BATCH).truncatedTo(ChronoUnit.DAYS);
    }
}
