package org.espace.test;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.person.NewPerson;
import org.espace.question.Draft;
import org.espace.shared.Actor;

/** A small cast: ann asks, bo coordinates and answers, cy stands outside, dee has asked to join what is restricted. */
public final class Town implements AutoCloseable {
    private static final Map<TestDatabase, Town> SHARED = new ConcurrentHashMap<>();

    public final Database database;
    public final TickingClock clock = new TickingClock(Instant.parse("2026-03-02T09:00:00Z"));
    public final Domain domain;
    public final Actor ann;
    public final Actor bo;
    public final Actor cy;
    public final Actor dee;

    public Town(Database database) {
        this.database = database;
        this.domain = Domain.over(database, clock);
        this.ann = person("ann", "Ann Kelly", "Ward sister");
        this.bo = person("bo", "Bo Lindqvist", "Charge nurse");
        this.cy = person("cy", "Cy Moreau", "Pharmacist");
        this.dee = person("dee", "Dee Okafor", "Porter");
    }

    /** A town of one's own, to be closed. */
    public static Town on(TestDatabase engine) {
        return new Town(engine.open());
    }

    /** The town that all tests of this process share, one an engine; they keep apart by the names of their communities. */
    public static Town shared(TestDatabase engine) {
        return SHARED.computeIfAbsent(engine, Town::on);
    }

    public Actor person(String principal, String name, String job) {
        return Actor.of(domain.people()
                .add(new NewPerson(principal, name, job, "Ward 4", clock.instant(), false))
                .id());
    }

    /** A community of this privacy with bo as coordinator and ann as member. */
    public long community(String name, Privacy privacy) {
        long community = domain.communities()
                .open(new NewCommunity(name, "We do " + name + " well.", true, privacy, clock.instant(), false));
        domain.memberships().enrol(community, bo.person(), Role.COORDINATOR, clock.instant());
        domain.memberships().enrol(community, ann.person(), Role.MEMBER, clock.instant());
        return community;
    }

    /** A question of ann's. */
    public long question(long community, String title, String tags) {
        return domain.questions().ask(ann, community, new Draft(title, "More about: " + title, tags));
    }

    public Clock clock() {
        return clock;
    }

    @Override
    public void close() {
        database.close();
    }
}
