package org.espace.benchmarks.writing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * Some writers who write for some seconds, each one reply after the other.
 *
 * @param wall how long it took
 * @param nanos of each reply, in order of length
 */
record Turn(Duration wall, long[] nanos) {

    static Turn of(Replies replies, Layout layout, int writers, Duration length) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(writers);
        try {
            long from = System.nanoTime();
            long until = from + length.toNanos();
            List<Future<LongStream>> running = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                int writer = i;
                running.add(people.submit(() -> write(replies, layout, writer, until)));
            }
            long[] nanos = joined(running).sorted().toArray();
            return new Turn(Duration.ofNanos(System.nanoTime() - from), nanos);
        } finally {
            people.shutdown();
        }
    }

    private static LongStream write(Replies replies, Layout layout, int writer, long until) throws Exception {
        long[] nanos = new long[1 << 16];
        int times = 0;
        for (long now = System.nanoTime(); now < until; ) {
            replies.post(layout, writer);
            long after = System.nanoTime();
            if (times == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * times);
            }
            nanos[times++] = after - now;
            now = after;
        }
        return Arrays.stream(nanos, 0, times);
    }

    private static LongStream joined(List<Future<LongStream>> running) throws ExecutionException, InterruptedException {
        LongStream all = LongStream.empty();
        for (Future<LongStream> each : running) {
            all = LongStream.concat(all, each.get());
        }
        return all;
    }

    double perSecond() {
        return nanos.length / (wall.toNanos() / 1e9);
    }

    /** @param share such as 0.99 */
    double millis(double share) {
        return nanos.length == 0 ? 0 : nanos[(int) Math.min(nanos.length - 1, nanos.length * share)] / 1e6;
    }
}
