package org.espace.benchmarks.load;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What becomes of the same visits when there is more in the database. */
public record Growth(Report small, Report large) {

    /** Markdown: both costs and both times in the middle, and how many times the one goes into the other. */
    public String table() {
        Map<String, Ratio> before = small.ratios().stream().collect(Collectors.toMap(Ratio::name, Function.identity()));
        StringBuilder table = new StringBuilder(head());
        for (Ratio after : large.ratios()) {
            Ratio known = before.get(after.name());
            if (known != null) {
                table.append(row(known, after));
            }
        }
        return table.toString();
    }

    private String head() {
        return String.format(
                Locale.ROOT,
                "| visit, %,d to %,d posts | processor µs | | × | p50 ms | | × | p99 ms | | × |%n"
                        + "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |%n",
                small.posts(),
                large.posts());
    }

    private static String row(Ratio small, Ratio large) {
        Phase before = small.middle();
        Phase after = large.middle();
        return "| " + small.name() + " |" + cells("%,.0f", before.micros(), after.micros())
                + cells("%.2f", before.millis(0.5), after.millis(0.5))
                + cells("%.2f", before.millis(0.99), after.millis(0.99)) + "\n";
    }

    private static String cells(String pattern, double before, double after) {
        return String.format(Locale.ROOT, " " + pattern + " | " + pattern + " | %.2f |", before, after, after / before);
    }
}
