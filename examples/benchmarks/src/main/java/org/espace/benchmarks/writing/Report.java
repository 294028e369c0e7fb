package org.espace.benchmarks.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, for people and for programs. */
final class Report {
    private static final String HEAD =
            "| engine | replies | a second | p50 / p99 ms | beside | a second | p50 / p99 ms | ratio |\n"
                    + "| --- | --- | ---: | ---: | --- | ---: | ---: | ---: |\n";

    private final StringBuilder table = new StringBuilder(HEAD);
    private final List<String> objects = new ArrayList<>();

    void add(String engine, Duel duel) {
        Turn turn = duel.turn();
        Turn floor = duel.floorTurn();
        table.append(written(
                "| %s | %s | %,.0f | %.1f / %.1f | %s | %,.0f | %.1f / %.1f | %.2f |%n",
                engine,
                duel.side().words(),
                turn.perSecond(),
                turn.millis(0.5),
                turn.millis(0.99),
                duel.floor().words(),
                floor.perSecond(),
                floor.millis(0.5),
                floor.millis(0.99),
                duel.ratio()));
        objects.add(written(
                "{\"engine\":\"%s\",\"replies\":%s,\"beside\":%s,\"ratio\":%.3f}",
                engine, object(duel.side(), turn), object(duel.floor(), floor), duel.ratio()));
    }

    /** Markdown. */
    String table() {
        return table.toString();
    }

    /** An array of objects. */
    String json() {
        return "[" + String.join(",\n ", objects) + "]\n";
    }

    private static String object(Duel.Side side, Turn turn) {
        return written(
                "{\"by\":\"%s\",\"writers\":%d,\"where\":\"%s\",\"perSecond\":%.1f,\"p50Millis\":%.3f,\"p99Millis\":%.3f}",
                side.name(),
                side.writers(),
                side.layout().words,
                turn.perSecond(),
                turn.millis(0.5),
                turn.millis(0.99));
    }

    private static String written(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
