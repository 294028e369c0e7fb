package org.espace.benchmarks.writing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.domain.Domain;
import org.espace.person.NewPerson;
import org.espace.question.Draft;
import org.espace.shared.Actor;

/** Sixteen communities with sixteen threads each, and sixteen people who are members of all and follow each thread that they write in. Immutable. */
final class Forum {
    static final int WRITERS = 16;
    static final String TEXT =
            "Oil the chain, then turn the pedals backwards. ".repeat(8).strip();

    private final Clock clock;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Long> communities = new ArrayList<>();
    /** By community, then thread. */
    private final List<List<Long>> questions = new ArrayList<>();

    /** Made anew in a database that has none yet; good for as long as that stands, however often it is opened. */
    Forum(Domain domain) {
        this.clock = domain.clock();
        for (int i = 0; i < WRITERS; i++) {
            NewPerson person = new NewPerson(
                    "writer" + i, "Writer " + i, "", null, domain.clock().instant(), false);
            actors.add(Actor.of(domain.people().add(person).id()));
        }
        for (int i = 0; i < WRITERS; i++) {
            NewCommunity told = new NewCommunity(
                    "Talk " + i, "We talk.", true, Privacy.OPEN, domain.clock().instant(), false);
            long community = domain.communities().open(told);
            communities.add(community);
            actors.forEach(actor -> domain.memberships().join(actor, community));
            questions.add(ask(domain, community));
        }
    }

    private List<Long> ask(Domain domain, long community) {
        List<Long> asked = new ArrayList<>();
        for (Actor actor : actors) {
            Draft draft = new Draft("Why does the chain make a noise?", "It does when it is cold.", "chain noise");
            asked.add(domain.questions().ask(actor, community, draft));
        }
        return asked;
    }

    Actor actor(int writer) {
        return actors.get(writer);
    }

    long community(Layout layout, int writer) {
        return communities.get(layout.community(writer));
    }

    long question(Layout layout, int writer) {
        return questions.get(layout.community(writer)).get(layout.thread(writer));
    }

    long now() {
        return clock.millis();
    }
}
