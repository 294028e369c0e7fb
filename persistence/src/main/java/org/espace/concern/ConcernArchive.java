package org.espace.concern;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps concerns as they were raised and published, asking for no right and counting nobody. Its callers have already checked and cleaned what
 * they hand in. An anonymous one is handed in without its author, and has no case code: nobody can find back to it. Thread-safe.
 */
public final class ConcernArchive {
    private final UnitOfWork work;
    private final Ledger ledger;
    private final Random random;

    /** @param random from which ids are drawn, as those of all concerns are */
    public ConcernArchive(UnitOfWork work, Ledger ledger, Random random) {
        this.work = work;
        this.ledger = ledger;
        this.random = random;
    }

    /** @return its id */
    public long named(PastConcern told, long author) {
        long id = Concern.drawnId(random);
        return keep(
                told, Concern.named(id, told.community(), author, told.title(), told.body(), day(told)), author, null);
    }

    /**
     * @param handlers ids of the two who know who raised it
     * @return its id
     */
    public long confidential(PastConcern told, long author, List<Long> handlers) {
        long id = Concern.drawnId(random);
        Concern made = Concern.confidential(id, told.community(), told.title(), told.body(), day(told));
        made.publish(day(told));
        return keep(told, made, 0, new Confided(id, author, handlers));
    }

    /** @return its id */
    public long anonymous(PastConcern told) {
        Waiting words = new Waiting(Concern.drawnId(random), told.community(), null, told.title(), told.body(), null);
        return keep(told, Concern.anonymous(words, day(told)), 0, null);
    }

    private long keep(PastConcern told, Concern made, long actor, @Nullable Confided confided) {
        return work.write(manager -> {
            ConcernRepository concerns = new ConcernRepository(manager);
            concerns.add(made);
            if (confided != null) {
                concerns.add(confided);
            }
            ledger.record(new ConcernRaised(told.community(), made.id(), actor, told.at()));
            return made.id();
        });
    }

    private static Instant day(PastConcern told) {
        return told.at().truncatedTo(ChronoUnit.DAYS);
    }
}
