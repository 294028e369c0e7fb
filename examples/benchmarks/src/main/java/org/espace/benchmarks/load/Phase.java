package org.espace.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a crowd asked for, as often as goes in some seconds.
 *
 * @param wall how long all took together
 * @param processor what the server used meanwhile
 * @param nanos of each answer, in order of length
 * @param last status and bytes of the last answer
 */
public record Phase(Duration wall, Duration processor, long[] nanos, Readers.Answer last) {

    /** @throws IOException when something fails, or an answer is none of those expected */
    static Phase of(Server server, Readers readers, Crowd crowd, Duration length, AtomicLong counter)
            throws IOException {
        Duration before = server.processor();
        long from = System.nanoTime();
        List<Reader> all = new ArrayList<>();
        for (int i = 0; i < crowd.readers(); i++) {
            all.add(new Reader(readers, crowd, from + length.toNanos(), counter));
        }
        together(all);
        Duration wall = Duration.ofNanos(System.nanoTime() - from);
        Duration processor = server.processor().minus(before);
        long[] nanos = all.stream().flatMapToLong(Reader::waited).sorted().toArray();
        return new Phase(wall, processor, nanos, all.get(0).last());
    }

    private static void together(List<Reader> all) throws IOException {
        if (all.size() == 1) {
            all.get(0).call();
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            for (Future<Long> each : threads.invokeAll(all)) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while readers asked.", stopped);
        } finally {
            threads.shutdownNow();
        }
    }

    long times() {
        return nanos.length;
    }

    /** Of the processor for one answer. */
    public double micros() {
        return processor.toNanos() / 1e3 / times();
    }

    /** @param share such as 0.99 */
    public double millis(double share) {
        return nanos[(int) Math.min(nanos.length - 1, nanos.length * share)] / 1e6;
    }

    public double perSecond() {
        return times() / (wall.toNanos() / 1e9);
    }
}
