package org.espace.welcome;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.community.Arrivals;
import org.espace.community.CommunityService;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.Checks;
import org.espace.shared.NotFound;

/**
 * Shows newcomers to the members of a community and lets them say hello. Those with whom a community opened came in one moment: they are newcomers
 * to everybody but each other. Thread-safe.
 */
public final class WelcomeService {
    /** How long somebody is new. */
    public static final Duration NEW_FOR = Duration.ofDays(28);

    private static final int MOST_NEWCOMERS = 12;
    private static final int LONGEST_WORDS = 200;

    /** Room for what is shown, and for as many of an earlier arrival. */
    private static final int MOST_GREETINGS = MOST_NEWCOMERS * (GreetingRepository.SHOWN + 1) * 2;

    private final UnitOfWork work;
    private final Ledger ledger;
    private final PersonService people;
    private final CommunityService communities;
    private final Arrivals arrivals;
    private final Clock clock;

    public WelcomeService(
            UnitOfWork work,
            Ledger ledger,
            PersonService people,
            CommunityService communities,
            Arrivals arrivals,
            Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.people = people;
        this.communities = communities;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /**
     * Who came less than 28 days ago, the last first, at most 12, the actor among them; nobody for who does not belong there. Three statements.
     *
     * @throws NotFound unless the actor may read there
     */
    public List<Newcomer> newcomers(Access readable, int limit) {
        if (!readable.toRead().member()) {
            return List.of();
        }
        long me = readable.actor().person();
        return work.read(manager -> {
            Map<Long, Instant> arrived = arrivals.since(
                    readable.community(), clock.instant().minus(NEW_FOR), me, Math.min(limit, MOST_NEWCOMERS));
            List<GivenGreeting> greetings = greetings(manager, readable.community(), arrived, me);
            Map<Long, PersonCard> faces = people.cards(
                    Stream.concat(arrived.keySet().stream(), greetings.stream().map(GivenGreeting::person))
                            .toList());
            List<Newcomer> newcomers = new ArrayList<>();
            arrived.forEach((person, since) -> {
                PersonCard face = faces.get(person);
                if (face != null) {
                    newcomers.add(newcomer(face, since, of(greetings, person), faces, me));
                }
            });
            return newcomers;
        });
    }

    /**
     * The actor says hello; a second time changes nothing.
     *
     * @param words 0 to 200 characters
     * @throws NotFound unless the actor may read there and the other is a newcomer
     * @throws org.espace.shared.Refused when the actor is no member, the words are too many, or the newcomer is the actor
     */
    public void greet(Actor actor, long community, long newcomer, String words) {
        Checks checks = new Checks();
        String said = checks.line("words", words, 0, LONGEST_WORDS);
        work.write(manager -> {
            communities.access(actor, community).toTakePart();
            Instant now = clock.instant();
            Instant since = arrivals.of(community, newcomer)
                    .filter(arrival -> arrival.isAfter(now.minus(NEW_FOR)))
                    .orElseThrow(() -> new NotFound("newcomer", newcomer));
            checks.that(!actor.is(newcomer), "", "yourself").done();
            greet(manager, new GivenGreeting(community, newcomer, actor.person()), said, since, now);
            return null;
        });
    }

    private void greet(EntityManager manager, GivenGreeting given, String said, Instant since, Instant now) {
        GreetingRepository greetings = new GreetingRepository(manager);
        GivenGreeting known = greetings
                .by(given.community(), given.newcomer(), given.person())
                .orElse(null);
        if (known != null && known.saidSince(since)) {
            return;
        }
        GivenGreeting greeting = known == null ? given : known;
        greeting.say(said, now, greetings.next(given.community(), given.newcomer(), since));
        greetings.add(greeting);
        ledger.record(new NewcomerGreeted(given.community(), given.newcomer(), given.person(), now));
    }

    private static List<GivenGreeting> greetings(
            EntityManager manager, long community, Map<Long, Instant> arrived, long me) {
        if (arrived.isEmpty()) {
            return List.of();
        }
        return new GreetingRepository(manager)
                .of(community, arrived.keySet(), me, MOST_GREETINGS).stream()
                        .filter(each -> each.saidSince(
                                arrived.getOrDefault(each.newcomer(), Instant.ofEpochMilli(Long.MAX_VALUE))))
                        .toList();
    }

    private static List<GivenGreeting> of(List<GivenGreeting> greetings, long newcomer) {
        return greetings.stream().filter(each -> each.newcomer() == newcomer).toList();
    }

    private static Newcomer newcomer(
            PersonCard face, Instant since, List<GivenGreeting> given, Map<Long, PersonCard> faces, long me) {
        List<Greeting> shown = given.stream()
                .flatMap(each -> {
                    PersonCard by = faces.get(each.person());
                    return by == null ? Stream.of() : Stream.of(each.greeting(by));
                })
                .limit(GreetingRepository.SHOWN)
                .toList();
        return new Newcomer(face, since, shown, given.stream().anyMatch(each -> each.isBy(me)));
    }
}
