package org.espace.benchmarks.load;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was measured in one organisation, for people and for programs.
 *
 * @param start from the start of the server until it was ready
 * @param atRest before anybody asked, {@code begin} when all was warm, {@code end} after all was measured and a pause
 * @param run slices of a long run of the mix, in their order; empty where there was none
 */
public record Report(
        int people,
        int posts,
        String database,
        Duration start,
        Memory atRest,
        Memory begin,
        Memory end,
        List<Ratio> ratios,
        List<Slice> run) {
    private static final String HEAD =
            "| visit | status | bytes | a second | p50 ms | p99 ms | processor µs | × static |\n"
                    + "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n";

    /** Markdown. */
    public String table() {
        return told() + ratios.stream().map(Report::row).collect(Collectors.joining("", HEAD, ""));
    }

    private String told() {
        return String.format(
                Locale.ROOT,
                "%,d people, %,d posts, %s; ready after %.1f s%n"
                        + "At rest after the start: %s%nWarmed up: %s%nAfter all that and a pause: %s%n%n",
                people,
                posts,
                database,
                start.toMillis() / 1e3,
                atRest.told(),
                begin.told(),
                end.told());
    }

    /** An object. */
    public String json() {
        return String.format(
                Locale.ROOT,
                "{\"people\":%d,\"posts\":%d,\"database\":\"%s\",\"startMillis\":%d,%n"
                        + "\"memory\":{\"atRest\":%s,\"begin\":%s,\"end\":%s},%n\"visits\":[%n %s],%n\"run\":[%s]}%n",
                people,
                posts,
                database,
                start.toMillis(),
                atRest.json(),
                begin.json(),
                end.json(),
                ratios.stream().map(Report::object).collect(Collectors.joining(",\n ")),
                run.stream().map(Slice::json).collect(Collectors.joining(",\n ")));
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
                ratio.name(),
                phase.last().status(),
                phase.last().bytes(),
                phase.perSecond(),
                phase.millis(0.5),
                phase.millis(0.99),
                phase.micros(),
                ratio.times());
    }
}
