package org.espace.example;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is to happen, each at its moment, played in the order of time: so the ledger of the example organisation reads as if
 * it had grown day by day. Not thread-safe.
 */
final class Cues {
    private record Cue(Instant at, Runnable action) {}

    private final List<Cue> cues = new ArrayList<>();

    /** Of two at the same moment the one put here first comes first. */
    void at(Instant moment, Runnable action) {
        cues.add(new Cue(moment, action));
    }

    /** Sets the clock to the moment of each. */
    void play(StageClock clock) {
        cues.sort(Comparator.comparing(Cue::at));
        for (Cue cue : cues) {
            clock.set(cue.at());
            cue.action().run();
        }
    }
}
