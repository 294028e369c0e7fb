package org.espace.question;

import java.time.Clock;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.community.MembershipService;
import org.espace.community.Privacy;
import org.espace.follow.FollowService;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.revision.RevisionService;
import org.espace.shared.Actor;
import org.espace.shared.Checks;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.shared.Refused;

/**
 * Closes questions, points from one to the one that was asked before, and makes one of two. Every method throws {@link NotFound} for what the
 * actor may not read or not do. Thread-safe.
 *
 * <p>A duplicate points to a question that is none itself, and what pointed to a question that becomes a duplicate points on: so there is never
 * a chain, let alone a circle. Both questions are held while that is looked at, the one with the lower id first.
 */
public final class ClosingService {
    private final UnitOfWork work;
    private final FollowService follows;
    private final RevisionService revisions;
    private final Desk desk;

    public ClosingService(
            UnitOfWork work,
            Ledger ledger,
            MembershipService memberships,
            FollowService follows,
            RevisionService revisions,
            Clock clock) {
        this.work = work;
        this.follows = follows;
        this.revisions = revisions;
        this.desk = new Desk(ledger, memberships, clock);
    }

    /**
     * From now on the question takes no answers; what was said stays. The asker may, and a coordinator.
     *
     * @throws Refused {@code missing} for what has to be chosen or typed; {@code already-closed}; field {@code other}: {@code not-there},
     *     {@code itself}, {@code other-readers} when not exactly the same people may read both, {@code circle} when that one is closed
     *     as a duplicate of this one
     */
    public void close(Actor actor, long question, NewClosing typed) {
        work.write(manager -> {
            Desk.Opened opened = desk.writable(manager, actor, question).toCare();
            NewClosing why = typed.check();
            long before = why.before() == 0 ? 0 : before(manager, actor, opened, why.before());
            if (why.before() == 0) {
                new QuestionRepository(manager).hold(opened.question());
            }
            if (opened.question().closed()) {
                throw Refused.because("already-closed");
            }
            new ClosingRepository(manager).close(opened.question(), why, before, actor.person(), desk.now());
            desk.note(new QuestionClosed(opened.access().community(), opened.id(), actor.person(), desk.now()));
            return null;
        });
    }

    /** The question takes answers again; the asker may, and a coordinator. Of one that is open it changes nothing. */
    public void reopen(Actor actor, long question) {
        work.write(manager -> {
            Desk.Opened opened = desk.writable(manager, actor, question).toCare();
            new QuestionRepository(manager).hold(opened.question());
            ClosingRepository closings = new ClosingRepository(manager);
            Closing closing = closings.of(opened.id());
            if (closing != null) {
                closings.reopen(opened.question(), closing);
                desk.note(new QuestionReopened(opened.access().community(), opened.id(), actor.person(), desk.now()));
            }
            return null;
        });
    }

    /**
     * Makes a question a part of another one: answers, comments, marks and followers move there, both askers are named, the id of the first
     * leads to the second from then on. A coordinator of both communities may. It cannot be undone.
     *
     * @return id of the question that is left
     * @throws Refused as {@link #close}
     */
    public long merge(Actor actor, long question, long other) {
        return work.write(manager -> {
            Desk.Opened from = desk.writable(manager, actor, question).toCoordinate();
            long into = before(manager, actor, from, other);
            Desk.Opened target = desk.writable(manager, actor, into).toCoordinate();
            desk.note(new QuestionMerged(from.access().community(), into, from.id(), actor.person(), desk.now()));
            follows.move(new Ref(QuestionContent.KIND, from.id()), new Ref(QuestionContent.KIND, into));
            revisions.move(from.id(), target.id());
            new Merging(manager, from.question(), target.question()).done(actor.person(), desk.now());
            desk.note(new QuestionTookIn(target.access().community(), into, actor.person(), desk.now()));
            return into;
        });
    }

    /** The question that was asked before, found fit and held together with the one at hand; where it is a duplicate, the one it points to. */
    private long before(EntityManager manager, Actor actor, Desk.Opened opened, long other) {
        Desk.Opened named = other(manager, actor, other);
        hold(manager, opened.question(), named.question());
        Closing closing = new ClosingRepository(manager).of(named.id());
        boolean points = closing != null && closing.duplicateOf() != 0;
        Desk.Opened before = points
                ? other(
                        manager,
                        actor,
                        java.util.Objects.requireNonNull(closing).duplicateOf())
                : named;
        new QuestionRepository(manager).hold(before.question());
        new Checks()
                .that(named.id() != opened.id(), "other", "itself")
                .that(!points || before.id() != opened.id(), "other", "circle")
                .that(sameReaders(opened.access(), before.access()), "other", "other-readers")
                .done();
        return before.id();
    }

    private Desk.Opened other(EntityManager manager, Actor actor, long id) {
        try {
            return desk.readable(manager, actor, id);
        } catch (NotFound hidden) {
            new Checks().that(false, "other", "not-there").done();
            throw hidden;
        }
    }

    private static void hold(EntityManager manager, Question one, Question two) {
        QuestionRepository questions = new QuestionRepository(manager);
        Stream.of(one, two)
                .distinct()
                .sorted((a, b) -> Long.compare(a.id(), b.id()))
                .forEach(questions::hold);
    }

    private static boolean sameReaders(Access one, Access two) {
        boolean free = one.privacy() == Privacy.PUBLIC || one.privacy() == Privacy.OPEN;
        return one.community() == two.community() || (free && one.privacy() == two.privacy());
    }
}
