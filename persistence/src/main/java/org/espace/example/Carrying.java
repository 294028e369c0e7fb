package org.espace.example;

import java.time.Duration;
import java.time.Instant;
import org.espace.leadership.Duty;
import org.espace.leadership.LeadershipService;
import org.espace.leadership.NewOffer;
import org.espace.shared.Actor;

/** Those who carry a community, taking it on: each is asked by a coordinator, and says yes. */
final class Carrying {
    private static final Duration WELCOME_WRITTEN = Duration.ofDays(3);
    private static final Duration THOUGHT_OVER = Duration.ofHours(21);
    private static final Duration ENDORSED = Duration.ofDays(2);

    private final Stage stage;
    private final Gathering gathering;
    private final Circle circle;
    private final LeadershipService leadership;

    Carrying(Stage stage, Gathering gathering) {
        this.stage = stage;
        this.gathering = gathering;
        this.circle = gathering.circle();
        this.leadership = stage.services.leadership();
    }

    void cue(Cues cues, Instant opened) {
        cues.at(opened.plus(WELCOME_WRITTEN), this::welcome);
        circle.backers.forEach(each -> back(cues, each));
        for (Circle.Voice each : circle.advocates) {
            ask(cues, each.who(), Duty.ADVOCATE, "", gathering.whenThere(each.who(), each.since()));
        }
        Circle.Handover handover = circle.handover;
        if (handover != null) {
            Instant at = gathering.moment(handover.offered(), handover.to());
            cues.at(at, () -> handOver(handover));
        }
    }

    private void welcome() {
        stage.services.communities().describe(coordinator(), gathering.id(), gathering.purpose(), circle.welcome);
    }

    private void back(Cues cues, Circle.Backer backer) {
        Instant asked = gathering.moment(backer.asked(), backer.who());
        ask(cues, backer.who(), Duty.SPONSOR, backer.network(), asked);
        if (!backer.words().isEmpty()) {
            cues.at(
                    asked.plus(ENDORSED),
                    () -> leadership.endorse(actor(backer.who()), gathering.id(), backer.words()));
        }
    }

    private void ask(Cues cues, Cast who, Duty duty, String network, Instant at) {
        long[] offer = new long[1];
        cues.at(at, () -> offer[0] = leadership.offer(coordinator(), offer(who, duty, false, network, "")));
        cues.at(at.plus(THOUGHT_OVER), () -> leadership.accept(actor(who), offer[0]));
    }

    private void handOver(Circle.Handover handover) {
        leadership.offer(actor(handover.from()), offer(handover.to(), Duty.COORDINATOR, true, "", handover.words()));
    }

    private NewOffer offer(Cast who, Duty duty, boolean handover, String network, String words) {
        return new NewOffer(gathering.id(), stage.id(who), duty, handover, network, words);
    }

    private Actor coordinator() {
        return actor(gathering.coordinator());
    }

    private Actor actor(Cast who) {
        return Actor.of(stage.id(who));
    }
}
