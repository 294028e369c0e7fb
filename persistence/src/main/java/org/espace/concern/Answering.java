package org.espace.concern;

import java.time.Clock;
import java.time.Instant;
import javax.persistence.EntityManager;
import org.espace.ledger.Ledger;
import org.espace.shared.Actor;
import org.espace.shared.Checks;
import org.espace.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Takes in what is said to a concern by who is signed in. Each method belongs in a unit of work. Thread-safe. */
record Answering(Ledger ledger, ConcernViews views, Clock clock) {
    private static final String FILES = "attachment";

    /** What was done; with the name of who says it. */
    AddedLine step(EntityManager manager, Actor actor, long concern, @Nullable Stage stage, NewLine told) {
        Checks checks = new Checks().that(stage != null && stage != Stage.RAISED, "stage", "missing");
        String words = checks.lines("body", told.words(), 1, ConcernService.LONGEST_REMARK);
        ConcernViews.Held held = views.hold(manager, actor, concern);
        if (!held.handles()) {
            throw new NotFound("concern to handle", concern);
        }
        boolean published = held.concern().published();
        checks.that(published || !told.files(), FILES, "not-out-yet").done();
        ConcernRepository concerns = new ConcernRepository(manager);
        Remark same = concerns.last(held.concern(), actor.person(), stage, words);
        if (same != null) {
            return new AddedLine(same.place(), true);
        }
        held.concern().become(stage == null ? Stage.RAISED : stage);
        Remark remark = new Remark(held.concern(), actor.person(), stage, words, Days.today(clock));
        concerns.add(remark);
        if (published) {
            ledger.record(new ConcernHandled(held.access().community(), concern, actor.person(), clock.instant()));
        }
        return new AddedLine(remark.place(), true);
    }

    /** Words alone; without a name from who raised it confidentially. */
    AddedLine reply(EntityManager manager, Actor actor, long concern, NewLine told) {
        Checks checks = new Checks();
        String words = checks.lines("body", told.words(), 1, ConcernService.LONGEST_REMARK);
        ConcernViews.Held held = views.hold(manager, actor, concern);
        held.access().toTakePart();
        boolean named = !held.author();
        checks.that(held.concern().published(), "", "not-out-yet")
                .that(named || !told.files(), FILES, "unnamed")
                .done();
        ConcernRepository concerns = new ConcernRepository(manager);
        long by = named ? actor.person() : 0;
        Remark same = concerns.last(held.concern(), by, null, words);
        if (same != null) {
            return new AddedLine(same.place(), named);
        }
        Remark remark = new Remark(held.concern(), named ? Long.valueOf(by) : null, null, words, Days.today(clock));
        concerns.add(remark);
        Instant now = clock.instant();
        ledger.record(new ConcernReplied(held.access().community(), concern, remark.id(), by, now));
        return new AddedLine(remark.place(), named);
    }
}
