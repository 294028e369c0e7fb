package org.espace.lease;

import java.time.Clock;
import java.time.Duration;

/** One task, as one node sees it. To be used by one thread. */
public final class Duty {
    private final LeaseService leases;
    private final Clock clock;
    private final String task;
    private final Duration time;
    private long sureUntil = Long.MIN_VALUE;

    Duty(LeaseService leases, Clock clock, String task, Duration time) {
        this.leases = leases;
        this.clock = clock;
        this.task = task;
        this.time = time;
    }

    /** Whether this node is to do it now. Asks the database no more than three times within the time of the lease while it is; each time while it is not. */
    public boolean mine() {
        long now = clock.millis();
        if (now < sureUntil) {
            return true;
        }
        boolean held = leases.hold(task, time);
        sureUntil = held ? now + time.toMillis() / 3 : Long.MIN_VALUE;
        return held;
    }

    /** Lets another node do it from now on; does nothing when another does. */
    public void end() {
        sureUntil = Long.MIN_VALUE;
        leases.release(task);
    }
}
