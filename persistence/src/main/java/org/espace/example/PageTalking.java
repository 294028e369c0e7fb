package org.espace.example;

import java.time.Instant;
import org.espace.shared.Actor;
import org.espace.talk.About;
import org.espace.talk.TalkKind;
import org.espace.talk.TalkService;

/** The talk about one page on the stage. Who posts follows it by that. */
final class PageTalking {
    private final Stage stage;
    private final Gathering gathering;
    private final PageTalk talk;
    private final TalkService talks;
    private long last;

    PageTalking(Stage stage, Gathering gathering, PageTalk talk) {
        this.stage = stage;
        this.gathering = gathering;
        this.talk = talk;
        this.talks = stage.services.talks();
    }

    void cue(Cues cues) {
        Instant moment = talk.begunAt(stage.now);
        for (PageTalk.Words each : talk.said) {
            moment = moment.plus(each.after());
            cues.at(moment, () -> say(each));
        }
    }

    private void say(PageTalk.Words words) {
        Actor actor = stage.actor(words.who());
        switch (words.kind()) {
            case COMMENT -> last = talks.post(actor, about(), TalkKind.COMMENT, words.body());
            case QUESTION -> last = talks.post(actor, about(), TalkKind.QUESTION, words.body());
            case REPLY -> talks.reply(actor, last, words.body());
            case ANSWERED -> talks.answered(actor, last, true);
        }
        stage.settle();
    }

    private About about() {
        return new About(gathering.id(), talk.subject, null, null);
    }
}
