package org.espace.concern;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.espace.community.Access;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.domain.Domain;
import org.espace.domain.DomainConfig;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.person.NewPerson;
import org.espace.shared.Actor;
import org.espace.test.Dump;
import org.espace.test.TestDatabase;
import org.espace.test.TickingClock;

/** A ward of twelve, where chance is the same each time. The first coordinates, the second and third handle concerns. */
final class Ward implements AutoCloseable {
    static final String TITLE = "Night staffing is too thin";
    static final String BODY = "Two of us for thirty beds, *again*.";

    final String url;
    final TickingClock clock;
    final Domain domain;
    final ConcernService concerns;
    final List<Actor> people = new ArrayList<>();
    final long community;
    private static final Map<TestDatabase, Opened> SHARED = new ConcurrentHashMap<>();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Opened opened;
    private final boolean own;

    /** A database with known keys, and its time. */
    private record Opened(String url, Database database, TickingClock clock) {
        static Opened on(TestDatabase engine) {
            String url = engine.newUrl();
            Database database = Database.open(DatabaseConfig.of(url));
            key(url, "concern");
            key(url, "csrf");
            return new Opened(url, database, new TickingClock(Instant.parse("2026-03-02T09:00:00Z")));
        }
    }

    private Ward(Opened opened, boolean own, Privacy privacy) {
        this.opened = opened;
        this.own = own;
        url = opened.url();
        clock = opened.clock();
        String name = own ? "Ward four" : "Ward " + NUMBER.incrementAndGet();
        Database database = opened.database();
        Random random = new Random(own ? 4 : NUMBER.get());
        domain = Domain.over(database, clock, DomainConfig.of(database).random(random));
        concerns = domain.concerns();
        community = domain.communities()
                .open(new NewCommunity(name, "We run ward four.", true, privacy, clock.instant(), false));
        for (int i = 0; i < 12; i++) {
            people.add(arrives("Nurse " + (char) ('A' + i), i == 0 ? Role.COORDINATOR : Role.MEMBER));
        }
        concerns.nameHandler(people.get(0), community, people.get(1).person());
        concerns.nameHandler(people.get(0), community, people.get(2).person());
    }

    /** In a database of its own. */
    static Ward alone(TestDatabase engine) {
        return new Ward(Opened.on(engine), true, Privacy.OPEN);
    }

    /** Beside others. */
    static Ward of(TestDatabase engine) {
        return of(engine, Privacy.OPEN);
    }

    static Ward of(TestDatabase engine, Privacy privacy) {
        return new Ward(SHARED.computeIfAbsent(engine, Opened::on), false, privacy);
    }

    Actor arrives(String name, Role role) {
        long id = domain.people()
                .add(new NewPerson("login-" + name + NUMBER, name, "Nurse", "Ward 4", clock.instant(), false))
                .id();
        domain.memberships().enrol(community, id, role, clock.instant());
        return Actor.of(id);
    }

    Actor coordinator() {
        return people.get(0);
    }

    Actor handler() {
        return people.get(1);
    }

    Actor nurse(int number) {
        return people.get(number);
    }

    NewConcern told(Way way, String slip, String body) {
        return new NewConcern(
                community,
                way,
                TITLE,
                body,
                slip,
                List.of(people.get(1).person(), people.get(2).person()));
    }

    String slip(Actor actor) {
        return concerns.form(access(actor), null).slip();
    }

    Raised raise(Actor actor, Way way) {
        return concerns.raise(actor, told(way, slip(actor), BODY));
    }

    Access access(Actor actor) {
        return domain.communities().access(actor, community);
    }

    /** Brings out the next batch. */
    int nextDay() {
        clock.advance(Duration.ofDays(1));
        return concerns.publish();
    }

    private static void key(String url, String name) {
        String bytes = Base64.getEncoder().encodeToString((name + " key for tests and for nothing").getBytes(UTF_8));
        Dump.run(url, "insert into secret (name, bytes) values ('" + name + "', '" + bytes + "')");
    }

    @Override
    public void close() {
        if (own) {
            opened.database().close();
        }
    }
}
