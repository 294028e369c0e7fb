package org.espace.example;

import java.time.Instant;
import org.espace.question.ClosingReason;
import org.espace.question.Draft;
import org.espace.question.NewClosing;
import org.espace.shared.Actor;

/** What people do with one question on the stage, beyond answering it. */
final class Moving {
    private final Stage stage;
    private final Gathering gathering;
    private final Talk talk;

    Moving(Stage stage, Gathering gathering, Talk talk) {
        this.stage = stage;
        this.gathering = gathering;
        this.talk = talk;
    }

    void cue(Cues cues) {
        Instant asked = talk.askedAt(stage.now);
        talk.moves().forEach(each -> cues.at(asked.plus(each.after()), () -> play(each)));
    }

    private void play(Move move) {
        Services services = stage.services;
        Actor actor = stage.actor(move.who());
        long question = gathering.asked(talk.title()).question();
        stage.settle();
        switch (move.kind()) {
            case ME_TOO -> services.questions().meToo(actor, question, true);
            case EDITED -> services.questions().edit(actor, question, 0, draft(move.words()));
            case ASKED_BEFORE -> services.closings().close(actor, question, asBefore(move.words()));
        }
    }

    private Draft draft(String body) {
        return new Draft(talk.title(), body, String.join(" ", talk.tags()));
    }

    private NewClosing asBefore(String title) {
        return new NewClosing(
                ClosingReason.DUPLICATE, "", gathering.asked(title).question());
    }
}
