package org.espace.example;

import java.time.Instant;
import java.util.List;
import org.espace.concern.PastConcern;

/** One concern on the stage: it can be read from its moment on, and is then seen to. */
final class Worrying {
    private final Stage stage;
    private final Gathering gathering;
    private final Worry worry;
    private long concern;

    Worrying(Stage stage, Gathering gathering, Worry worry) {
        this.stage = stage;
        this.gathering = gathering;
        this.worry = worry;
    }

    void cue(Cues cues) {
        Instant published = worry.publishedAt(stage.now);
        Instant moment = published;
        cues.at(moment, () -> raise(published));
        for (Worry.Words each : worry.said) {
            moment = moment.plus(each.after());
            cues.at(moment, () -> say(each));
        }
    }

    private void raise(Instant at) {
        PastConcern told = new PastConcern(gathering.id(), worry.title, worry.body, at);
        Cast who = worry.who;
        if (who == null) {
            concern = stage.services.pastConcerns().anonymous(told);
        } else if (worry.confidential) {
            concern = stage.services.pastConcerns().confidential(told, stage.id(who), handlers());
        } else {
            concern = stage.services.pastConcerns().named(told, stage.id(who));
        }
        stage.settle();
    }

    private List<Long> handlers() {
        return gathering.handlers().stream().map(stage::id).sorted().toList();
    }

    private void say(Worry.Words words) {
        if (words.stage() == null) {
            stage.services.concerns().reply(stage.actor(words.who()), concern, words.body());
        } else {
            stage.services.concerns().step(stage.actor(words.who()), concern, words.stage(), words.body());
        }
    }
}
