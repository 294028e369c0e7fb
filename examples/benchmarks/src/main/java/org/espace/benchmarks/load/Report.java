package org.espace.benchmarks.load;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was measured, for people and for programs. */
public record Report(List<Ratio> ratios) {

    /** Markdown. */
    public String table() {
        return ratios.stream()
                .map(Report::row)
                .collect(Collectors.joining(
                        "",
                        "| visit | status | bytes | a second | p50 ms | p99 ms | processor µs | × static |\n"
                                + "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n",
                        ""));
    }

    /** An array of objects. */
    public String json() {
        return ratios.stream().map(Report::object).collect(Collectors.joining(",\n ", "[", "]\n"));
    }

    private static String row(Ratio ratio) {
        return written("| %s | %d | %,d | %,.0f | %.2f | %.2f | %,.0f | %.2f |%n", ratio);
    }

    private static String object(Ratio ratio) {
        return written(
                "{\"visit\":\"%s\",\"status\":%d,\"bytes\":%d,\"perSecond\":%.1f,\"p50Millis\":%.3f,\"p99Millis\":%.3f,\"processorMicros\":%.1f,\"timesStatic\":%.3f}",
                ratio);
    }

    private static String written(String pattern, Ratio ratio) {
        Phase phase = ratio.middle();
        return String.format(
                Locale.ROOT,
                pattern,
                ratio.visit().name(),
                phase.last().status(),
                phase.last().bytes(),
                phase.perSecond(),
                phase.millis(0.5),
                phase.millis(0.99),
                phase.micros(),
                ratio.times());
    }
}
