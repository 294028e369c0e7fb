package org.espace.widgets.delivery.embed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The origins of all registered sites. Asked for with every request, so they are read anew only every five seconds. Thread-safe. */
public final class Origins {
    private static final Duration KNOWN_FOR = Duration.ofSeconds(5);

    private final Supplier<Set<String>> registered;
    private final Clock clock;
    private volatile @Nullable Known known;

    private record Known(Set<String> origins, Instant until) {}

    public Origins(Supplier<Set<String>> registered, Clock clock) {
        this.registered = registered;
        this.clock = clock;
    }

    /** Whether it is the very origin of a registered site, as browsers write it: no pattern, no case folded, no {@code null}. */
    boolean contains(String origin) {
        return all().contains(origin);
    }

    Set<String> all() {
        Known before = known;
        Instant now = clock.instant();
        if (before != null && before.until().isAfter(now)) {
            return before.origins();
        }
        Set<String> origins = registered.get();
        known = new Known(origins, now.plus(KNOWN_FOR));
        return origins;
    }
}
