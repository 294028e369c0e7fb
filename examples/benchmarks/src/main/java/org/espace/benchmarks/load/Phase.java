package org.espace.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One visit, made as often as goes in some seconds by one reader after the other.
 *
 * @param times that it was made
 * @param wall how long all took together
 * @param processor what the server used meanwhile
 * @param nanos of each, in order of length
 * @param last status and bytes of the last answer
 */
public record Phase(long times, Duration wall, Duration processor, long[] nanos, Readers.Answer last) {

    /** @throws IOException when something fails, or an answer is neither 200 nor 304 */
    static Phase of(Server server, Readers readers, Visit visit, Duration length, AtomicLong counter)
            throws IOException {
        long[] nanos = new long[1 << 20];
        int times = 0;
        Readers.Answer last = new Readers.Answer(0, 0);
        Duration before = server.processor();
        long from = System.nanoTime();
        long until = from + length.toNanos();
        for (long now = from; now < until && times < nanos.length; ) {
            last = readers.ask(visit, counter.getAndIncrement());
            if (last.status() != 200 && last.status() != 304) {
                throw new IOException("Expected 200 or 304 for \"" + visit.name() + "\", found " + last.status() + ".");
            }
            long after = System.nanoTime();
            nanos[times++] = after - now;
            now = after;
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - from);
        Duration processor = server.processor().minus(before);
        long[] sorted = Arrays.copyOf(nanos, times);
        Arrays.sort(sorted);
        return new Phase(times, wall, processor, sorted, last);
    }

    /** Of the processor for one answer. */
    double micros() {
        return processor.toNanos() / 1e3 / times;
    }

    /** @param share such as 0.99 */
    double millis(double share) {
        return nanos[(int) Math.min(nanos.length - 1, nanos.length * share)] / 1e6;
    }

    double perSecond() {
        return times / (wall.toNanos() / 1e9);
    }
}
