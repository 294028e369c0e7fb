package org.espace.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.espace.account.AccountService;
import org.espace.jpa.UnitOfWork;
import org.espace.secret.SecretText;
import org.espace.shared.Actor;
import org.espace.shared.Checks;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;

/** Makes and revokes private addresses, and says whose one is. Thread-safe. */
public final class FeedService {
    /** One person has at most so many. */
    public static final int MOST = 50;

    private static final int LONGEST_NAME = 200;

    private final UnitOfWork work;
    private final AccountService accounts;
    private final Clock clock;

    public FeedService(UnitOfWork work, AccountService accounts, Clock clock) {
        this.work = work;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Makes the actor's address of a feed; one made before stops working. Does not ask whether there is such a feed: that is asked each time it is read.
     *
     * @param feed such as {@code activity/mine}; at most 200 characters
     * @return the secret, told this one time
     * @throws Refused when nobody is signed in, or the actor has {@link #MOST} of other feeds
     */
    public String make(Actor actor, String feed) {
        if (!actor.signedIn()) {
            throw Refused.because("sign-in");
        }
        Checks checks = new Checks();
        String name = checks.line("feed", feed, 1, LONGEST_NAME);
        checks.done();
        String secret = SecretText.make();
        work.write(manager -> {
            List<FeedAddress> known = of(manager, actor.person());
            FeedAddress address = known.stream()
                    .filter(each -> each.feed().equals(name))
                    .findFirst()
                    .orElseGet(() -> another(known, actor, name));
            address.become(SecretText.hash(secret), clock.instant());
            manager.persist(address);
            return null;
        });
        return secret;
    }

    /** The actor's addresses, by feed. */
    public List<PrivateFeed> mine(Actor actor) {
        return actor.signedIn()
                ? work.read(manager -> of(manager, actor.person()).stream()
                        .map(FeedAddress::told)
                        .toList())
                : List.of();
    }

    /** @throws NotFound unless it is the actor's */
    public void revoke(Actor actor, long id) {
        work.write(manager -> {
            FeedAddress address = manager.find(FeedAddress.class, id);
            if (address == null || !actor.is(address.person())) {
                throw new NotFound("feed address", id);
            }
            manager.remove(address);
            return null;
        });
    }

    /**
     * Who reads a feed by that secret, without any right of an administrator; nobody when it is forged, revoked, of another feed, or of a person who is
     * locked out. That it was read is noted once a day.
     */
    public Optional<Actor> reader(String feed, String secret) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return work.write(manager -> {
            Optional<FeedAddress> found = manager.createQuery(
                            "select f from FeedAddress f where f.hash = :hash", FeedAddress.class)
                    .setParameter("hash", SecretText.hash(secret))
                    .getResultStream()
                    .findFirst()
                    .filter(address -> address.feed().equals(feed))
                    .filter(address -> !accounts.lockedOut(address.person()));
            found.ifPresent(address -> address.used(today));
            return found.map(address -> Actor.of(address.person()));
        });
    }

    private static FeedAddress another(List<FeedAddress> known, Actor actor, String name) {
        if (known.size() >= MOST) {
            throw Refused.because("too-many-feeds", MOST);
        }
        return new FeedAddress(actor.person(), name);
    }

    private static List<FeedAddress> of(EntityManager manager, long person) {
        return manager.createQuery(
                        "select f from FeedAddress f where f.person = :person order by f.feed, f.id", FeedAddress.class)
                .setParameter("person", person)
                .setMaxResults(MOST + 1)
                .getResultList();
    }
}
