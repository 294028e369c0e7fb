package org.espace.example;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.espace.person.Attributes;
import org.espace.person.NewPerson;
import org.espace.shared.Actor;

/** Plays scenes against the services, as of one moment. The same moment gives the same play. Not thread-safe. */
final class Stage {
    /** Longer ago than any community was opened. */
    private static final int FIRST_ARRIVAL_DAYS = 710;

    final Services services;
    final Instant now;
    private final StageClock clock;
    private final Runnable settle;
    private final Map<Cast, Long> ids = new EnumMap<>(Cast.class);

    /**
     * @param services over the clock
     * @param clock set to the moment as of which all is played, and to it again afterwards
     * @param settle writes what was told so far, before others refer to it
     */
    Stage(Services services, StageClock clock, Runnable settle) {
        this.services = services;
        this.clock = clock;
        this.now = clock.instant();
        this.settle = settle;
    }

    void play(List<Scene> scenes, List<Wish> wishes) {
        for (Cast who : Cast.values()) {
            ids.put(who, services.people().add(person(who), standing(who)).id());
        }
        settle();
        Cues cues = new Cues();
        Portraits.all().forEach(each -> new Portraying(this, each).cue(cues));
        for (Scene scene : scenes) {
            Gathering gathering = new Gathering(this, scene);
            gathering.cue(cues);
            scene.talks.forEach(talk -> {
                new Conversation(this, gathering, talk).cue(cues);
                new Moving(this, gathering, talk).cue(cues);
            });
            scene.parts.forEach(part -> part.cue(this, gathering, cues));
        }
        wishes.forEach(wish -> new Wishing(this).cue(cues, wish));
        new Looking(this).cue(cues);
        cues.play(clock);
        clock.set(now);
    }

    long id(Cast who) {
        return ids.getOrDefault(who, 0L);
    }

    Actor actor(Cast who) {
        return Actor.of(id(who));
    }

    /** To be called when something was made that later things refer to. */
    void settle() {
        settle.run();
    }

    /** The moment, or now when it would be later than now. */
    Instant soonest(Instant moment) {
        return moment.isAfter(now) ? now : moment;
    }

    /** Draws the same for the same subject, whatever else is on the stage. */
    static RandomGenerator draw(String subject) {
        return new Random(subject.hashCode());
    }

    /** When somebody began to work here. */
    Instant arrived(Cast who) {
        int days = who == Cast.CY ? 4 : FIRST_ARRIVAL_DAYS + draw(who.fullName).nextInt(200);
        return now.minus(Duration.ofDays(days));
    }

    private NewPerson person(Cast who) {
        return new NewPerson(who.login, who.fullName, who.job, null, arrived(who), true);
    }

    private static Attributes standing(Cast who) {
        Division division = Division.of(who.unit);
        return new Attributes("", "", division.path(who.unit), division.place, "");
    }
}
