package org.espace.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.shared.Actor;
import org.espace.shared.Checks;
import org.espace.shared.Cursor;
import org.espace.shared.PlainText;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what people type until they send it or throw it away, or until it has lain for 30 days. Nobody but its author ever sees a draft, and it
 * is no change that the ledger would tell of. Thread-safe.
 */
public final class DraftService {
    /** How many one person may have. */
    public static final int MOST = 50;

    /** How long one is kept after it was last changed. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_BODY = 30_000;
    private static final Pattern PLACE = Pattern.compile("[a-z]{1,20}-[0-9]{1,18}(-[0-9a-f]{1,8})?");

    private final UnitOfWork work;
    private final Ledger ledger;
    private final Clock clock;

    public DraftService(UnitOfWork work, Ledger ledger, Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Whether that is a place, as {@link Unsent#place} describes. */
    public static boolean isPlace(@Nullable String place) {
        return place != null && PLACE.matcher(place).matches();
    }

    /**
     * Keeps what was typed at a place, instead of what was kept there before; if nothing was typed, nothing is kept any more.
     *
     * @throws Refused when nobody is signed in ({@code sign-in}), the place is none ({@code not-there}), the text is too long ({@code too-long}), or
     *     there are 50 drafts at other places already ({@code too-many-drafts})
     */
    public void keep(
            Actor actor, @Nullable String place, @Nullable String title, @Nullable String body, @Nullable String tags) {
        if (!actor.signedIn()) {
            throw Refused.because("sign-in");
        }
        if (place == null || !isPlace(place)) {
            throw Refused.because("not-there");
        }
        Checks checks = new Checks();
        String fit = checks.lines("body", body, 0, LONGEST_BODY);
        checks.done();
        String line = PlainText.shorten(PlainText.line(title), LONGEST_LINE);
        String words = PlainText.shorten(PlainText.line(tags), LONGEST_LINE);
        if (line.isEmpty() && fit.isEmpty() && words.isEmpty()) {
            drop(actor, place);
            return;
        }
        work.write(manager -> {
            Draft draft = at(manager, actor, place).orElseGet(() -> room(manager, actor, place));
            draft.say(line, fit, words, clock.instant());
            ledger.touch(actor.person());
            return null;
        });
    }

    public Optional<Unsent> find(Actor actor, String place) {
        return actor.signedIn()
                ? work.read(
                        manager -> at(manager, actor, place).map(Draft::told).filter(each -> each.changedAt()
                                .isAfter(oldest())))
                : Optional.empty();
    }

    /** Throws away what was kept there, if anything was. */
    public void drop(Actor actor, String place) {
        work.write(manager -> {
            int dropped = manager.createQuery("delete from Draft d where d.person = :person and d.place = :place")
                    .setParameter("person", actor.person())
                    .setParameter("place", place)
                    .executeUpdate();
            if (dropped > 0) {
                ledger.touch(actor.person());
            }
            return null;
        });
    }

    /** All that the actor has not sent yet, the latest first; one statement. */
    public Slice<Unsent> mine(Actor actor, @Nullable Cursor after, int size) {
        if (!actor.signedIn()) {
            return new Slice<>(List.of(), null);
        }
        String further = after == null ? "" : " and d.changedAt <= :at and (d.changedAt < :at or d.id < :last)";
        return work.read(manager -> {
            TypedQuery<Draft> query = manager.createQuery(
                            "select d from Draft d where d.person = :person and d.changedAt > :oldest" + further
                                    + " order by d.changedAt desc, d.id desc",
                            Draft.class)
                    .setParameter("person", actor.person())
                    .setParameter("oldest", oldest().toEpochMilli())
                    .setMaxResults(size + 1);
            if (after != null) {
                query.setParameter("at", after.number(0)).setParameter("last", after.id());
            }
            Slice<Draft> read = Slice.of(query.getResultList(), size, last -> Cursor.of(last.changedAt(), last.id()));
            return new Slice<>(read.items().stream().map(Draft::told).toList(), read.next());
        });
    }

    /** Forgets those that have lain too long; to be called now and then, by any node. */
    public void forgetOld() {
        work.write(manager -> manager.createQuery("delete from Draft d where d.changedAt <= :oldest")
                .setParameter("oldest", oldest().toEpochMilli())
                .executeUpdate());
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    private static Draft room(EntityManager manager, Actor actor, String place) {
        long already = manager.createQuery("select count(d) from Draft d where d.person = :person", Long.class)
                .setParameter("person", actor.person())
                .getSingleResult();
        if (already >= MOST) {
            throw Refused.because("too-many-drafts", MOST);
        }
        Draft draft = new Draft(actor.person(), place);
        manager.persist(draft);
        return draft;
    }

    private static Optional<Draft> at(EntityManager manager, Actor actor, String place) {
        return manager.createQuery("select d from Draft d where d.person = :person and d.place = :place", Draft.class)
                .setParameter("person", actor.person())
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }
}
