package org.espace.search.lucene;

import java.util.HashMap;
import java.util.Map;
import org.espace.search.Position;
import org.espace.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A position as a commit keeps it. */
final class Positions {
    private Positions() {}

    static Map<String, String> write(Position position) {
        return Map.of(
                "until", Long.toString(position.recordedUntil()),
                "kind", position.kind(),
                "after", Long.toString(position.after()));
    }

    static Position read(@Nullable Iterable<Map.Entry<String, String>> facts) {
        Map<String, String> kept = new HashMap<>();
        if (facts != null) {
            facts.forEach(fact -> kept.put(fact.getKey(), fact.getValue()));
        }
        long until = Ids.parse(kept.get("until"));
        return until == 0
                ? Position.NOWHERE
                : new Position(until, kept.getOrDefault("kind", ""), Ids.parse(kept.get("after")));
    }
}
