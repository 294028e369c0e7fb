package org.espace.concern;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.espace.community.Access;
import org.espace.ledger.Ledger;
import org.espace.shared.Checks;
import org.jspecify.annotations.Nullable;

/** Takes in what was raised, each way. Each method belongs in a unit of work. Thread-safe. */
final class Raising {
    private final Ledger ledger;
    private final Slips slips;
    private final Crowd crowd;
    private final Random random;
    private final Clock clock;

    Raising(Ledger ledger, Slips slips, Crowd crowd, Random random, Clock clock) {
        this.ledger = ledger;
        this.slips = slips;
        this.crowd = crowd;
        this.random = random;
        this.clock = clock;
    }

    /** A concern that was found fit. */
    record Fit(Access access, Way way, String title, String body, List<Long> handlers) {}

    Fit check(EntityManager manager, Access access, NewConcern told, @Nullable Slip slip) {
        Checks checks = new Checks();
        String title = checks.line("title", told.title(), NewConcern.SHORTEST_TITLE, NewConcern.LONGEST_TITLE);
        String body = checks.lines("body", told.body(), 1, NewConcern.LONGEST_BODY);
        Way way = told.way();
        checks.that(way != null, "way", "missing");
        checks.that(way == Way.NAMED || way == null || slip != null, "slip", "ended");
        checks.that(way != Way.ANONYMOUS || crowd.in(access.community()), "way", "too-few", Crowd.LEAST);
        checks.that(way != Way.CONFIDENTIAL || named(manager, told), "way", "other-handlers");
        checks.done();
        return new Fit(access, way == null ? Way.NAMED : way, title, body, told.handlers());
    }

    private static boolean named(EntityManager manager, NewConcern told) {
        List<Long> now = new HandlerRepository(manager)
                .of(told.community()).stream().map(HandlerCard::person).toList();
        return now.size() == ConcernService.HANDLERS && now.equals(told.handlers());
    }

    Raised named(EntityManager manager, Fit fit) {
        Instant now = clock.instant();
        long author = fit.access().actor().person();
        long id = drawn();
        new ConcernRepository(manager)
                .add(Concern.named(id, fit.access().community(), author, fit.title(), fit.body(), Days.today(clock)));
        ledger.record(new ConcernRaised(fit.access().community(), id, author, now));
        return new Raised(id, Way.NAMED, "");
    }

    Raised confidential(EntityManager manager, Fit fit, Slip slip) {
        long id = slips.id(slip);
        ConcernRepository concerns = new ConcernRepository(manager);
        if (spend(manager, slip)) {
            concerns.add(
                    Concern.confidential(id, fit.access().community(), fit.title(), fit.body(), Days.today(clock)));
            concerns.add(new Confided(id, fit.access().actor().person(), fit.handlers()));
        } else {
            same(concerns.byId(id)
                    .filter(known -> known.says(fit.title(), fit.body()))
                    .isPresent());
        }
        return new Raised(id, Way.CONFIDENTIAL, "");
    }

    /** Nothing in here may depend on who the actor is. */
    Raised anonymous(EntityManager manager, Fit fit, Slip slip) {
        long id = slips.id(slip);
        String code = slips.code(slip);
        manager.find(Batch.class, Batch.DAILY, LockModeType.PESSIMISTIC_WRITE);
        WaitingRepository waiting = new WaitingRepository(manager, random);
        if (spend(manager, slip)) {
            String lookup = slips.lookup(CaseCode.clean(code));
            waiting.add(new Waiting(id, fit.access().community(), null, fit.title(), fit.body(), lookup));
        } else {
            same(waiting.byId(id)
                            .filter(known -> known.says(fit.title(), fit.body()))
                            .isPresent()
                    || new ConcernRepository(manager)
                            .byId(id)
                            .filter(known -> known.says(fit.title(), fit.body()))
                            .isPresent());
        }
        return new Raised(id, Way.ANONYMOUS, code);
    }

    /** An id for what comes from no slip. */
    long drawn() {
        return Concern.drawnId(random);
    }

    /** @return false when it was spent before */
    private boolean spend(EntityManager manager, Slip slip) {
        String mark = slips.mark(slip);
        if (manager.find(SpentSlip.class, mark) != null) {
            return false;
        }
        manager.persist(new SpentSlip(mark, slip.endsAt()));
        manager.flush();
        return true;
    }

    /** Sent again, it is the same; sent with other words, it is not taken for it. */
    private static void same(boolean words) {
        if (!words) {
            new Checks().that(false, "slip", "spent").done();
        }
    }
}
