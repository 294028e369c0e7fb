package org.espace.example;

import java.time.Instant;
import org.espace.experience.ExperienceService;
import org.espace.shared.Actor;
import org.jspecify.annotations.Nullable;

/** One experience on the stage: told, used, looked at again. Who tells or uses it follows it by that. */
final class Telling {
    private final Stage stage;
    private final Gathering gathering;
    private final Tale tale;
    private final ExperienceService experiences;
    private long experience;

    Telling(Stage stage, Gathering gathering, Tale tale) {
        this.stage = stage;
        this.gathering = gathering;
        this.tale = tale;
        this.experiences = stage.services.experiences();
    }

    void cue(Cues cues) {
        Instant told = tale.toldAt(stage.now);
        cues.at(told, this::tell);
        tale.uses.forEach(each -> cues.at(
                told.plus(each.after()), () -> experiences.use(stage.actor(each.who()), experience, each.use())));
        tale.lookings.forEach(each -> cues.at(told.plus(each.after()), () -> look(each)));
    }

    private void tell() {
        Actor actor = stage.actor(tale.who);
        stage.settle();
        String question = tale.question;
        experience = question == null
                ? experiences.tell(actor, gathering.id(), tale.story())
                : experiences.tellFrom(actor, accepted(question), tale.story());
        stage.settle();
    }

    private long accepted(@Nullable String question) {
        return gathering.asked(question).accepted();
    }

    private void look(Tale.Looking looking) {
        if (looking.holds()) {
            experiences.confirm(stage.actor(looking.who()), experience);
        } else {
            experiences.outdate(stage.actor(looking.who()), experience);
        }
    }
}
