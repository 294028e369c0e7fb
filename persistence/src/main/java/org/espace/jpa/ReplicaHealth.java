package org.espace.jpa;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether it is worth asking a replica. One that broke is left alone for {@link #REST}, then one reader tries; one that stays behind is asked the less often the longer it does,
 * at least once a second. What is wrong is said once in {@link #SILENCE}. Thread-safe.
 */
final class ReplicaHealth {
    static final Duration REST = Duration.ofSeconds(5);
    static final Duration SILENCE = Duration.ofMinutes(10);
    /** Behind so long is more than being busy. */
    static final Duration LATE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(ReplicaHealth.class);
    private static final long LONGEST_PAUSE = Duration.ofSeconds(1).toNanos();
    private static final long NEVER = Long.MIN_VALUE;

    private final LongSupplier nanos;
    private final AtomicLong restsUntil;
    private final AtomicLong behindSince = new AtomicLong(NEVER);
    private final AtomicLong warnedAt = new AtomicLong(NEVER);
    private volatile boolean broken;

    /** @param nanos a clock like {@link System#nanoTime} */
    ReplicaHealth(LongSupplier nanos) {
        this.nanos = nanos;
        this.restsUntil = new AtomicLong(nanos.getAsLong());
    }

    /** Whether it is not to be asked now. Of several who ask after it broke, one is told no. */
    boolean resting() {
        long until = restsUntil.get();
        long now = nanos.getAsLong();
        return now - until < 0 || broken && !restsUntil.compareAndSet(until, now + REST.toNanos());
    }

    void well() {
        if (broken || behindSince.get() != NEVER) {
            broken = false;
            behindSince.set(NEVER);
            if (warnedAt.getAndSet(NEVER) != NEVER) {
                LOG.info("The replica is read from again.");
            }
        }
    }

    void behind() {
        long now = nanos.getAsLong();
        broken = false;
        behindSince.compareAndSet(NEVER, now);
        long late = Math.max(0, now - behindSince.get());
        restsUntil.set(now + Math.min(late, LONGEST_PAUSE));
        if (late > LATE.toNanos()) {
            warn(
                    "it has not come as far as the primary for "
                            + Duration.ofNanos(late).toSeconds() + " s",
                    null);
        }
    }

    void broke(Throwable fault) {
        broken = true;
        restsUntil.set(nanos.getAsLong() + REST.toNanos());
        warn("it failed", fault);
    }

    private void warn(String what, @Nullable Throwable fault) {
        long now = nanos.getAsLong();
        long last = warnedAt.get();
        boolean due = last == NEVER || now - last > SILENCE.toNanos();
        if (due && warnedAt.compareAndSet(last, now)) {
            LOG.warn("Nothing is read from the replica, as {}; the primary answers everything meanwhile.", what, fault);
        }
    }
}
