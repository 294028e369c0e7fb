package org.espace.portal.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A brake on guessing: after some failures under one key comes a wait, and each failure after it doubles the wait.
 * Thread-safe; remembers at most 20,000 keys, each for an hour after its last failure.
 */
final class Throttle {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final Clock clock;
    private final int free;
    private final Cache<String, Failures> failures = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    /** @param free failures before the first wait */
    Throttle(Clock clock, int free) {
        this.clock = clock;
        this.free = free;
    }

    private record Failures(int count, Instant until) {}

    /** How long this key must wait still; zero when it may try. */
    Duration wait(String key) {
        Failures known = failures.getIfPresent(folded(key));
        Duration left = known == null ? Duration.ZERO : Duration.between(clock.instant(), known.until());
        return left.isNegative() ? Duration.ZERO : left;
    }

    void failed(String key) {
        failures.asMap().merge(folded(key), after(1), (known, first) -> after(known.count() + 1));
    }

    void succeeded(String key) {
        failures.invalidate(folded(key));
    }

    private Failures after(int count) {
        int beyond = count - free;
        Duration wait = beyond < 0 ? Duration.ZERO : FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
        Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        return new Failures(count, clock.instant().plus(bounded));
    }

    private static String folded(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }
}
