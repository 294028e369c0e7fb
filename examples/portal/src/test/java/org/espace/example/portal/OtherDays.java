package org.espace.example.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes as all clocks do, but from a morning of its own, and on to the next day when it is told to. Thread-safe. */
final class OtherDays extends Clock {
    /** In the morning, so that no batch falls due while a test goes on: that is at noon. */
    private static final Instant MORNING = Instant.parse("2026-03-02T06:00:00Z");

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.between(Instant.now(), MORNING));

    void nextDay() {
        ahead.updateAndGet(before -> before.plusDays(1));
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
