package org.espace.question;

import java.time.Instant;
import javax.persistence.EntityManager;

final class VoteRepository {
    private final EntityManager manager;

    VoteRepository(EntityManager manager) {
        this.manager = manager;
    }

    void add(long question, long answer, long person, Instant at) {
        manager.persist(new Vote(question, answer, person, at));
    }

    boolean exists(long question, long answer, long person) {
        return !manager.createQuery(
                        "select v.id from Vote v where v.question = :question and v.answer = :answer"
                                + " and v.person = :person",
                        Long.class)
                .setParameter("question", question)
                .setParameter("answer", answer)
                .setParameter("person", person)
                .getResultList()
                .isEmpty();
    }

    void remove(long question, long answer, long person) {
        manager.createQuery("delete from Vote v where v.question = :question and v.answer = :answer"
                        + " and v.person = :person")
                .setParameter("question", question)
                .setParameter("answer", answer)
                .setParameter("person", person)
                .executeUpdate();
    }
}
