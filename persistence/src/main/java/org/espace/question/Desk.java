package org.espace.question;

import java.time.Clock;
import java.time.Instant;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.community.MembershipService;
import org.espace.ledger.Change;
import org.espace.ledger.Ledger;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;

/** What every service of this room begins and ends with: finding what may be written on, and noting what was done. Thread-safe. */
final class Desk {
    private final Ledger ledger;
    private final MembershipService memberships;
    private final Clock clock;

    Desk(Ledger ledger, MembershipService memberships, Clock clock) {
        this.ledger = ledger;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** A question, and what the actor may do in its community. */
    record Opened(Question question, Access access) {

        long id() {
            return question.id();
        }

        boolean asker() {
            return access.actor().is(question.author());
        }

        /** @throws NotFound unless the actor asked it or coordinates there: nobody else learns that this could be done */
        Opened toCare() {
            return asker() || access.coordinator() ? this : none();
        }

        /** @throws NotFound unless the actor coordinates there */
        Opened toCoordinate() {
            return access.coordinator() ? this : none();
        }

        private Opened none() {
            throw new NotFound("question to change", question.id());
        }
    }

    Instant now() {
        return clock.instant();
    }

    void note(Change change) {
        ledger.record(change);
    }

    /**
     * A question, or the one that it became a part of, for somebody who may read it; one statement. A question that cannot be read does not exist; the
     * refusal names it, never its community.
     */
    Opened readable(EntityManager manager, Actor actor, long id) {
        QuestionRepository questions = new QuestionRepository(manager);
        return questions
                .opened(actor, id)
                .or(() -> questions.leadsTo(id).flatMap(into -> questions.opened(actor, into)))
                .filter(opened -> opened.access().readable())
                .orElseThrow(() -> new NotFound("question", id));
    }

    /** The same for somebody who may write there. */
    Opened writable(EntityManager manager, Actor actor, long id) {
        Opened opened = readable(manager, actor, id);
        opened.access().toWrite();
        return opened;
    }

    /** @throws NotFound unless the answer is one to this question; 0 is the question itself */
    static void belongs(EntityManager manager, long question, long answer) {
        if (answer != 0
                && new AnswerRepository(manager)
                        .byId(answer)
                        .filter(each -> each.question() == question)
                        .isEmpty()) {
            throw new NotFound("answer", answer);
        }
    }

    /** Who writes where everybody may join becomes a member by it. */
    void joining(Access access) {
        if (!access.member() && access.freeToJoin()) {
            memberships.join(access.actor(), access.community());
        }
    }
}
