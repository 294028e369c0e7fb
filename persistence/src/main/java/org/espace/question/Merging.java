package org.espace.question;

import java.time.Instant;
import javax.persistence.EntityManager;
import javax.persistence.Query;

/** Moves all that hangs on one question to another, both held; then the first is gone but for its words. One use. */
final class Merging {
    private final EntityManager manager;
    private final Question from;
    private final Question into;

    Merging(EntityManager manager, Question from, Question into) {
        this.manager = manager;
        this.from = from;
        this.into = into;
    }

    void done(long person, Instant at) {
        manager.persist(
                new MergedQuestion(from, new QuestionRepository(manager).body(from.id()), into.id(), person, at));
        manager.flush();
        run("update MergedQuestion m set m.into = :into where m.into = :from");
        new ClosingRepository(manager).pointTo(from.id(), into.id());
        run("update Comment c set c.question = :into where c.question = :from");
        run("update Answer a set a.question = :into where a.question = :from");
        int useful = useful();
        int meToo = meToo(at);
        accepted();
        counted(useful, meToo);
        manager.detach(from);
        query("delete from Question q where q.id = :from").executeUpdate();
    }

    /** @return how many marks came along; of a person who gave both one of them is lost */
    private int useful() {
        run("update Vote v set v.question = :into where v.question = :from and v.answer <> 0");
        run("update Vote v set v.question = :into where v.question = :from"
                + " and v.person not in (select w.person from Vote w where w.question = :into and w.answer = 0)");
        int lost = query("delete from Vote v where v.question = :from").executeUpdate();
        return from.useful() - lost;
    }

    /** Who asked it has the other question too. @return how many came along */
    private int meToo(Instant at) {
        MeToos meToos = new MeToos(manager);
        int more = 0;
        for (long person : manager.createQuery("select m.person from MeToo m where m.question = :from", Long.class)
                .setParameter("from", from.id())
                .getResultList()) {
            more += meToo(meToos, person, at);
        }
        return more + meToo(meToos, from.author(), at);
    }

    private int meToo(MeToos meToos, long person, Instant at) {
        if (person == into.author() || meToos.has(into.id(), person)) {
            return 0;
        }
        manager.persist(new MeToo(into.id(), person, at));
        return 1;
    }

    /** The answer that helped the one asker stands first for the other too, unless they have one of their own. */
    private void accepted() {
        manager.flush();
        if (from.accepted() != 0 && into.accepted() == 0) {
            run("update Acceptance a set a.question = :into where a.question = :from");
        }
        new AnswerRepository(manager).first(into.id(), into.accepted() == 0 ? from.accepted() : into.accepted());
    }

    private void counted(int useful, int meToo) {
        long accepted = into.accepted() == 0 ? from.accepted() : into.accepted();
        into.takeIn(from, useful, meToo, accepted);
        manager.flush();
    }

    private void run(String update) {
        query(update).setParameter("into", into.id()).executeUpdate();
    }

    private Query query(String jpql) {
        return manager.createQuery(jpql).setParameter("from", from.id());
    }
}
