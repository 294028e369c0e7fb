package org.espace.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * A part of a long run.
 *
 * @param minute since the run began, at its end
 * @param memory at its end
 */
public record Slice(long minute, Phase phase, Memory memory) {
    private static final int MOST = 20;

    /**
     * Has a crowd ask for so many minutes, in up to twenty slices.
     *
     * @param told hears of each when it is over
     */
    public static List<Slice> run(Server server, Readers readers, Crowd crowd, int minutes, Consumer<Slice> told)
            throws IOException {
        int length = Math.max(1, (minutes + MOST - 1) / MOST);
        AtomicLong counter = new AtomicLong();
        List<Slice> run = new ArrayList<>();
        for (int end = length; end <= minutes; end += length) {
            Phase phase = Phase.of(server, readers, crowd, Duration.ofMinutes(length), counter);
            Slice slice = new Slice(end, phase, server.memory());
            told.accept(slice);
            run.add(slice);
        }
        return run;
    }

    /** In a line. */
    public String told() {
        return String.format(
                Locale.ROOT,
                "after %,d min: %,.0f a second, p50 %.2f ms, p99 %.2f ms, %,.0f µs of the processor; %s",
                minute,
                phase.perSecond(),
                phase.millis(0.5),
                phase.millis(0.99),
                phase.micros(),
                memory.told());
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"minute\":%d,\"perSecond\":%.1f,\"p50Millis\":%.3f,\"p99Millis\":%.3f,\"processorMicros\":%.1f,\"memory\":%s}",
                minute,
                phase.perSecond(),
                phase.millis(0.5),
                phase.millis(0.99),
                phase.micros(),
                memory.json());
    }
}
