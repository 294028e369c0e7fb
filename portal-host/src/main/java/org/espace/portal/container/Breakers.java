package org.espace.portal.container;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Leaves portlets alone that are in trouble: after five times in a row nobody asks one for 30 seconds, then one request tries, and the others
 * once that went well. Each node judges for itself. Thread-safe; as many as there are portlets deployed.
 */
final class Breakers {
    static final int MOST = 5;
    static final Duration REST = Duration.ofSeconds(30);

    private final Clock clock;
    private final Map<String, Breaker> breakers = new ConcurrentHashMap<>();

    Breakers(Clock clock) {
        this.clock = clock;
    }

    /** Of a portlet that is deployed. */
    Breaker of(PlacedWindow window) {
        return breakers.computeIfAbsent(window.application() + "/" + window.portlet(), first -> new Breaker(clock));
    }

    /** What is known of one portlet, wherever it stands. Thread-safe. */
    static final class Breaker {
        private final Clock clock;
        private int troubles;
        private long restsUntil;

        private Breaker(Clock clock) {
            this.clock = clock;
        }

        /** Whether it may be asked now; who is let in after a rest is the only one until it has answered, or as long again. */
        synchronized boolean lets() {
            if (troubles < MOST) {
                return true;
            }
            long now = clock.millis();
            boolean rested = now >= restsUntil;
            if (rested) {
                restsUntil = now + REST.toMillis();
            }
            return rested;
        }

        synchronized void worked() {
            troubles = 0;
        }

        synchronized void failed() {
            troubles++;
            restsUntil = clock.millis() + REST.toMillis();
        }
    }
}
