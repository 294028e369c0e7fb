package org.espace.example;

import java.time.Duration;
import java.time.Instant;
import org.espace.profile.ProfileForm;
import org.espace.shared.Actor;

/** One person filling in their profile, in their second week. */
final class Portraying {
    private static final Duration SETTLED_IN = Duration.ofDays(9);

    private final Stage stage;
    private final Portrait portrait;

    Portraying(Stage stage, Portrait portrait) {
        this.stage = stage;
        this.portrait = portrait;
    }

    void cue(Cues cues) {
        Instant at = stage.soonest(stage.arrived(portrait.who).plus(SETTLED_IN));
        cues.at(at, () -> stage.services.profiles().keep(Actor.of(stage.id(portrait.who)), form()));
    }

    private ProfileForm form() {
        return new ProfileForm(
                portrait.who.fullName,
                portrait.who.job,
                Division.of(portrait.who.unit).place,
                portrait.languages,
                portrait.helps,
                portrait.learns,
                portrait.about,
                portrait.contacts);
    }
}
