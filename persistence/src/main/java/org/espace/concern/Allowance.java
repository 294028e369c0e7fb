package org.espace.concern;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each person may do something in a stretch of time, counted in memory only: nothing stands beside the number. At most 10,000 people are
 * remembered, of whom those longest not seen are forgotten. Thread-safe.
 */
final class Allowance {
    private static final int MOST_PEOPLE = 10_000;

    private final int most;
    private final long stretch;
    private final Clock clock;
    private final Map<Long, Integer> taken = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
            return size() > MOST_PEOPLE;
        }
    };
    private long current;

    Allowance(int most, Duration stretch, Clock clock) {
        this.most = most;
        this.stretch = stretch.toMillis();
        this.clock = clock;
    }

    /** Whether it may be done once more; then it counts. */
    synchronized boolean take(long person) {
        long now = clock.millis() / stretch;
        if (now != current) {
            current = now;
            taken.clear();
        }
        return taken.merge(person, 1, Integer::sum) <= most;
    }
}
