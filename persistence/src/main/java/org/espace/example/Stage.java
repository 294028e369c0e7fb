package org.espace.example;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.person.NewPerson;
import org.espace.person.PersonService;
import org.espace.question.QuestionArchive;

/** Plays scenes against the services, as of one moment. The same moment gives the same play. Not thread-safe. */
final class Stage {
    /** Longer ago than any community was opened. */
    private static final int FIRST_ARRIVAL_DAYS = 710;

    final CommunityService communities;
    final MembershipService memberships;
    final QuestionArchive archive;
    final Instant now;
    private final PersonService people;
    private final Runnable settle;
    private final Map<Cast, Long> ids = new EnumMap<>(Cast.class);

    /** @param settle writes what was told so far, before others refer to it */
    Stage(
            PersonService people,
            CommunityService communities,
            MembershipService memberships,
            QuestionArchive archive,
            Instant now,
            Runnable settle) {
        this.people = people;
        this.communities = communities;
        this.memberships = memberships;
        this.archive = archive;
        this.now = now;
        this.settle = settle;
    }

    void play(List<Scene> scenes) {
        for (Cast who : Cast.values()) {
            ids.put(who, people.add(person(who)).id());
        }
        settle();
        Cues cues = new Cues();
        for (Scene scene : scenes) {
            Gathering gathering = new Gathering(this, scene);
            gathering.cue(cues);
            scene.talks.forEach(talk -> new Conversation(this, gathering, talk).cue(cues));
        }
        cues.play();
    }

    long id(Cast who) {
        return ids.getOrDefault(who, 0L);
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

    private NewPerson person(Cast who) {
        int days = who == Cast.CY ? 4 : FIRST_ARRIVAL_DAYS + draw(who.fullName).nextInt(200);
        Instant joined = now.minus(Duration.ofDays(days));
        return new NewPerson(who.login, who.fullName, who.job, who.unit, joined, true);
    }
}
