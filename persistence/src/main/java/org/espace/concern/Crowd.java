package org.espace.concern;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.espace.community.Arrivals;
import org.espace.ledger.Ledger;

/** Whether enough people are active in a community for one of them not to stand out. Two statements. Thread-safe. */
record Crowd(Ledger ledger, Arrivals arrivals, Clock clock) {
    static final int LEAST = 10;
    private static final Duration LATELY = Duration.ofDays(90);
    private static final int ACTORS = 200;

    boolean in(long community) {
        Instant since = clock.instant().minus(LATELY);
        Set<Long> seen = ledger.actors(community, since, ACTORS);
        return arrivals.active(community, seen, since, LEAST) >= LEAST;
    }
}
