package org.espace.example;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.espace.invitation.InvitationService;
import org.espace.invitation.NewInvitation;
import org.espace.shared.Actor;

/** Invitations into one community with what they led to, and hellos to those who came. */
final class Arriving {
    /** Less than a day: no organisation lets invitations run out sooner. */
    private static final Duration ANSWERED = Duration.ofHours(17);

    private final Stage stage;
    private final Gathering gathering;
    private final InvitationService invitations;

    Arriving(Stage stage, Gathering gathering) {
        this.stage = stage;
        this.gathering = gathering;
        this.invitations = stage.services.invitations();
    }

    void cue(Cues cues) {
        gathering.circle().letters.forEach(each -> send(cues, each));
        gathering.circle().hellos.forEach(each -> greet(cues, each));
    }

    private void send(Cues cues, Circle.Letter letter) {
        long[] invitation = new long[1];
        Instant sent = gathering.moment(letter.sent(), letter.to());
        Instant answered = sent.plus(ANSWERED);
        cues.at(sent, () -> invitation[0] = invite(letter));
        switch (letter.reply()) {
            case COMES -> {
                gathering.comes(letter.to(), answered);
                cues.at(answered, () -> invitations.accept(actor(letter.to()), invitation[0]));
            }
            case DECLINES -> cues.at(answered, () -> invitations.decline(actor(letter.to()), invitation[0]));
            case NOT_YET -> {}
        }
    }

    private long invite(Circle.Letter letter) {
        List<Long> invitee = List.of(stage.id(letter.to()));
        return invitations
                .invite(actor(letter.by()), new NewInvitation(gathering.id(), invitee, List.of(), letter.words()))
                .get(0);
    }

    private void greet(Cues cues, Circle.Hello hello) {
        Instant at = stage.soonest(gathering.since(hello.newcomer()).plus(hello.after()));
        cues.at(at, () -> stage.services
                .welcome()
                .greet(actor(hello.by()), gathering.id(), stage.id(hello.newcomer()), hello.words()));
    }

    private Actor actor(Cast who) {
        return Actor.of(stage.id(who));
    }
}
