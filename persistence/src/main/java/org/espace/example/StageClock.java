package org.espace.example;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time on the stage: what services over it do is done at the moment it was set to. Not thread-safe. */
final class StageClock extends Clock {
    private Instant moment;

    StageClock(Instant moment) {
        this.moment = moment;
    }

    void set(Instant to) {
        moment = to;
    }

    @Override
    public Instant instant() {
        return moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** @throws UnsupportedOperationException always: instants know no zone */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("expected to be asked for instants only, found zone " + zone);
    }
}
