package org.espace.exchange.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.espace.shared.Effect;

/** Counts what comes of lines: of a batch until it is committed, then of all. */
final class Count {
    private final Map<Effect, Long> effects = new EnumMap<>(Effect.class);
    private final List<BadLine> bad = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private long badCount;

    void add(Effect effect) {
        effects.merge(effect, 1L, Long::sum);
    }

    void bad(BadLine line) {
        badCount++;
        if (bad.size() < CsvReport.MOST_SHOWN) {
            bad.add(line);
        }
    }

    void warning(String sentence) {
        warnings.add(sentence);
    }

    void addAll(Count batch) {
        batch.effects.forEach((effect, count) -> effects.merge(effect, count, Long::sum));
        batch.bad.forEach(this::bad);
        badCount += batch.badCount - batch.bad.size();
    }

    CsvReport report() {
        long read =
                badCount + effects.values().stream().mapToLong(Long::longValue).sum();
        return new CsvReport(read, of(Effect.ADDED), of(Effect.CHANGED), of(Effect.UNCHANGED), bad, badCount, warnings);
    }

    private long of(Effect effect) {
        return effects.getOrDefault(effect, 0L);
    }
}
