package org.espace.concern;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;

/** Brings out what waits, once a day, all at once and in an order drawn by lot. Thread-safe; harmless on several nodes at once. */
final class Publishing {
    /** Of one round; what is more follows with the next. */
    private static final int MOST = 1_000;

    private final UnitOfWork work;
    private final Ledger ledger;
    private final Random random;
    private final Clock clock;

    Publishing(UnitOfWork work, Ledger ledger, Random random, Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.random = random;
        this.clock = clock;
    }

    /** Brings out the batch if it is due. @return how many concerns and replies came out */
    int round() {
        Instant due = Days.ofBatch(clock);
        boolean early =
                work.read(manager -> !manager.find(Batch.class, Batch.DAILY).before(due));
        return early ? 0 : work.write(manager -> publish(manager, due));
    }

    private int publish(EntityManager manager, Instant due) {
        Batch batch = manager.find(Batch.class, Batch.DAILY, LockModeType.PESSIMISTIC_WRITE);
        if (!batch.before(due)) {
            return 0;
        }
        ConcernRepository concerns = new ConcernRepository(manager);
        List<Waiting> words = new WaitingRepository(manager, random).take(MOST);
        List<Concern> confidential = concerns.unpublished(MOST);
        if (words.size() < MOST && confidential.size() < MOST) {
            batch.published(due);
        }
        manager.createQuery("delete from SpentSlip s where s.endsAt < :today")
                .setParameter("today", Days.today(clock).toEpochMilli())
                .executeUpdate();
        bringOut(concerns, words, confidential);
        return words.size() + confidential.size();
    }

    /** All with one moment, so that no two of a batch can be told apart by it. */
    private void bringOut(ConcernRepository concerns, List<Waiting> words, List<Concern> confidential) {
        Instant now = clock.instant();
        Instant day = Days.today(clock);
        List<Runnable> all = new ArrayList<>();
        words.forEach(each -> all.add(() -> {
            if (each.concern() == 0) {
                raised(concerns, each, day, now);
            } else {
                replied(concerns, each, day, now);
            }
        }));
        confidential.forEach(each -> all.add(() -> {
            each.publish(day);
            ledger.record(new ConcernRaised(each.community(), each.id(), 0, now));
        }));
        Collections.shuffle(all, random);
        all.forEach(Runnable::run);
    }

    private void raised(ConcernRepository concerns, Waiting words, Instant day, Instant now) {
        concerns.add(Concern.anonymous(words, day));
        ledger.record(new ConcernRaised(words.community(), words.id(), 0, now));
    }

    private void replied(ConcernRepository concerns, Waiting words, Instant day, Instant now) {
        concerns.hold(words.concern()).ifPresent(concern -> {
            Remark remark = new Remark(concern, null, null, words.body(), day);
            concerns.add(remark);
            ledger.record(new ConcernReplied(concern.community(), concern.id(), remark.id(), 0, now));
        });
    }
}
