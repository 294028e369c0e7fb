package org.espace.example;

import java.time.Duration;
import java.time.Instant;
import org.espace.activity.ActivityFilter;

/** Until when those who can sign in have seen what is new: so that there is something new for them, and not everything. */
final class Looking {
    private static final Duration ANN = Duration.ofHours(30);
    private static final Duration BO = Duration.ofHours(74);

    private final Stage stage;

    Looking(Stage stage) {
        this.stage = stage;
    }

    void cue(Cues cues) {
        see(cues, Cast.ANN, stage.now.minus(ANN));
        see(cues, Cast.BO, stage.now.minus(BO));
    }

    private void see(Cues cues, Cast who, Instant until) {
        cues.at(until, () -> stage.services.activity().see(stage.actor(who), ActivityFilter.mine(), until));
    }
}
