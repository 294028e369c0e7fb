package org.espace.question;

import java.time.Instant;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** Rows of what is closed; the question's own row says that it is. To be used while the question is held. */
final class ClosingRepository {
    private final EntityManager manager;

    ClosingRepository(EntityManager manager) {
        this.manager = manager;
    }

    @Nullable
    Closing of(long question) {
        return manager.find(Closing.class, question);
    }

    void close(Question question, NewClosing why, long before, long person, Instant at) {
        manager.persist(new Closing(
                question.id(),
                java.util.Objects.requireNonNull(why.reason()),
                java.util.Objects.requireNonNull(why.words()),
                before,
                person,
                at));
        question.close(true);
        if (before != 0) {
            pointTo(question.id(), before);
        }
    }

    void reopen(Question question, Closing closing) {
        manager.remove(closing);
        question.close(false);
    }

    /** What was closed as asked before in one question is, from now on, asked before in another. */
    void pointTo(long from, long to) {
        manager.createQuery("update Closing c set c.duplicateOf = :to where c.duplicateOf = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }
}
