package org.espace.benchmarks.load;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/** One of a crowd: asks, waits for the answer, and asks again, until its time is over. Belongs to one thread at a time. */
final class Reader implements Callable<Long> {
    private static final Set<Integer> READ = Set.of(200, 304);
    /** Where to go on after a form was taken. */
    private static final int WRITTEN = 303;

    private final Readers readers;
    private final Crowd crowd;
    private final long until;
    private final AtomicLong counter;
    private long[] nanos = new long[1_024];
    private int times;
    private Readers.Answer last = new Readers.Answer(0, 0);

    Reader(Readers readers, Crowd crowd, long until, AtomicLong counter) {
        this.readers = readers;
        this.crowd = crowd;
        this.until = until;
        this.counter = counter;
    }

    /** At least once. @return how often it asked */
    @Override
    public Long call() throws IOException {
        long now = System.nanoTime();
        do {
            long time = counter.getAndIncrement();
            Visit visit = crowd.visits().apply(time);
            last = readers.ask(visit, time);
            check(visit);
            long after = System.nanoTime();
            add(after - now);
            now = after;
        } while (now < until);
        return (long) times;
    }

    private void check(Visit visit) throws IOException {
        boolean expected = visit.writes() ? last.status() == WRITTEN : READ.contains(last.status());
        if (!expected) {
            throw new IOException("Expected " + (visit.writes() ? "303" : "200 or 304") + " for \"" + visit.name()
                    + "\", found " + last.status() + ".");
        }
    }

    private void add(long waited) {
        if (times == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * times);
        }
        nanos[times++] = waited;
    }

    LongStream waited() {
        return Arrays.stream(nanos, 0, times);
    }

    Readers.Answer last() {
        return last;
    }
}
