package org.espace.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.espace.jpa.UnitOfWork;

/** Writes changes down, and counts them without a counter that every writer would wait for. Thread-safe. */
public final class Ledger {
    /** Longer than any transaction takes to commit and than clocks of nodes lie apart: what is older than this is complete. */
    static final Duration SAFETY_WINDOW = Duration.ofMinutes(2);

    private static final String COUNT =
            "select new org.espace.ledger.Tally(e.community, e.kind, count(e), max(e.happenedAt)) from Entry e"
                    + " where e.recordedAt > :after and e.recordedAt <= :until";
    private static final String BY_KIND = " group by e.community, e.kind";

    private final UnitOfWork work;
    private final Clock clock;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    public Ledger(UnitOfWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
        work.whenUntold(() -> touch(0));
    }

    /** Appends a change to the transaction under way, and tells it to those who listen. */
    public void record(Change change) {
        work.write(manager -> {
            work.told();
            manager.persist(new Entry(change, clock.millis()));
            listeners.forEach(listener -> listener.accept(change));
            return null;
        });
    }

    /**
     * Says that the transaction under way changes something that is no change of a community and that nobody but this person sees, such as a draft. Where neither
     * this nor a change is said, it counts as something that anybody may see.
     */
    public void touch(long person) {
        work.write(manager -> {
            work.told();
            manager.persist(new Mark(person, clock.millis()));
            return null;
        });
    }

    /** Forgets what was touched longer ago than any {@link Stamp} is of use; to be called now and then, by any node. */
    public void forgetTouched() {
        work.write(manager -> manager.createQuery("delete from Mark m where m.recordedAt < :before")
                .setParameter("before", clock.millis() - Stamps.OF_USE.toMillis() - SAFETY_WINDOW.toMillis())
                .executeUpdate());
    }

    /**
     * Has a room hear every change of this node inside its transaction, in the order of registration: what it writes is kept or lost
     * together with the change, and what it throws undoes it. For those on whom nobody may depend; register while the domain is put together.
     */
    public void listen(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /** What a reader has not yet folded, of these communities; one statement. */
    public List<Tally> notYetFolded(String reader, Collection<Long> communities) {
        if (communities.isEmpty()) {
            return List.of();
        }
        return work.read(manager -> manager.createQuery(
                        "select new org.espace.ledger.Tally(e.community, e.kind, count(e), max(e.happenedAt)) from Entry e"
                                + " where e.community in :communities"
                                + " and e.recordedAt > (select f.until from Fold f where f.name = :reader)" + BY_KIND,
                        Tally.class)
                .setParameter("communities", communities)
                .setParameter("reader", reader)
                .getResultList());
    }

    /** Ids of people who did something in a community after that moment, by when it happened and when it was recorded; as many, in no order. */
    public Set<Long> actors(long community, Instant since, int most) {
        return work.read(manager -> Set.copyOf(manager.createQuery(
                        "select distinct e.actor from Entry e where e.community = :community and e.recordedAt > :since"
                                + " and e.happenedAt > :since and e.actor <> 0",
                        Long.class)
                .setParameter("community", community)
                .setParameter("since", since.toEpochMilli())
                .setMaxResults(most)
                .getResultList()));
    }

    /** Hands a reader all that is complete and not yet folded, each change once, in one transaction with what it writes. */
    public void fold(String reader, Consumer<List<Tally>> into) {
        work.write(manager -> {
            long until = clock.millis() - SAFETY_WINDOW.toMillis();
            Fold fold = manager.find(Fold.class, reader, LockModeType.PESSIMISTIC_WRITE);
            if (until > fold.until()) {
                into.accept(between(manager, fold.until(), until));
                fold.until(until);
            }
            return null;
        });
    }

    private static List<Tally> between(EntityManager manager, long after, long until) {
        return manager.createQuery(COUNT + BY_KIND, Tally.class)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultList();
    }
}
