package org.espace.question;

import java.time.Instant;
import javax.persistence.EntityManager;

/** Who has a question too, counted on its row. To be used while the question is held. */
final class MeToos {
    private final EntityManager manager;

    MeToos(EntityManager manager) {
        this.manager = manager;
    }

    boolean has(long question, long person) {
        return manager.find(MeToo.class, new MeToo.Key(question, person)) != null;
    }

    void add(long question, long person, Instant at) {
        manager.persist(new MeToo(question, person, at));
        new QuestionRepository(manager).meToo(question, 1);
    }

    void remove(long question, long person) {
        manager.createQuery("delete from MeToo m where m.question = :question and m.person = :person")
                .setParameter("question", question)
                .setParameter("person", person)
                .executeUpdate();
        new QuestionRepository(manager).meToo(question, -1);
    }
}
