package org.espace.jpa;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether it is worth asking a replica. One that broke is left alone for {@link #REST}, then one reader tries; one that is behind is asked again after as long as it has been, and
 * at least once a second. What is wrong is said once in {@link #SILENCE}. Thread-safe.
 */
final class ReplicaHealth {
    static final Duration REST = Duration.ofSeconds(5);
    static final Duration SILENCE = Duration.ofMinutes(10);
    /** Behind so long is more than being busy. */
    static final Duration LATE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(ReplicaHealth.class);
    private static final long LONGEST_PAUSE = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanos;
    private final AtomicLong restsUntil;
    private final AtomicReference<@Nullable Miss> miss = new AtomicReference<>();
    private final AtomicReference<@Nullable Long> warnedAt = new AtomicReference<>();
    private volatile boolean broken;

    /** @param nanos a clock like {@link System#nanoTime} */
    ReplicaHealth(LongSupplier nanos) {
        this.nanos = nanos;
        this.restsUntil = new AtomicLong(nanos.getAsLong());
    }

    /** What was waited for first of all that has not come, and since when. */
    private record Miss(long wanted, long since) {}

    /** Whether it is not to be asked now. Of several who ask after it broke, one is told no. */
    boolean resting() {
        long until = restsUntil.get();
        long now = nanos.getAsLong();
        return now - until < 0 || broken && !restsUntil.compareAndSet(until, now + REST.toNanos());
    }

    void well() {
        if (broken || miss.get() != null) {
            broken = false;
            miss.set(null);
            if (warnedAt.getAndSet(null) != null) {
                LOG.info("The replica is read from again.");
            }
        }
    }

    /** @param reached how far it is @param wanted how far it should be */
    void behind(long reached, long wanted) {
        long now = nanos.getAsLong();
        broken = false;
        Miss first =
                miss.updateAndGet(known -> known == null || reached >= known.wanted() ? new Miss(wanted, now) : known);
        long late = first == null ? 0 : now - first.since();
        restsUntil.set(now + Math.min(late, LONGEST_PAUSE));
        if (late > LATE.toNanos()) {
            warn("is behind for " + Duration.ofNanos(late).toSeconds() + " s, or is none of this database");
        }
    }

    void broke(Throwable fault) {
        broken = true;
        restsUntil.set(nanos.getAsLong() + REST.toNanos());
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        LOG.debug("The replica failed", fault);
        warn("failed: " + root.getMessage());
    }

    private void warn(String what) {
        long now = nanos.getAsLong();
        Long last = warnedAt.get();
        boolean due = last == null || now - last > SILENCE.toNanos();
        if (due && warnedAt.compareAndSet(last, now)) {
            LOG.warn("Nothing is read from the replica, as it {}. The primary answers everything meanwhile.", what);
        }
    }
}
