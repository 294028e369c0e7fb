package org.espace.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;

final class QuestionRepository {
    private final EntityManager manager;

    QuestionRepository(EntityManager manager) {
        this.manager = manager;
    }

    /** A question, its text, and whether this person found it useful, and has it too. */
    record Opened(Question question, String body, boolean mine, boolean meToo) {}

    Optional<Question> byId(long id) {
        return Optional.ofNullable(manager.find(Question.class, id));
    }

    /** Holds a question against other writers until the work is done. */
    void lock(long id) {
        manager.find(Question.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Opened> open(long id, long reader) {
        return manager.createQuery(
                        "select q, b.body, v, m from Question q join QuestionBody b on b.question = q.id"
                                + " left join Vote v on v.question = q.id and v.answer = 0 and v.person = :reader"
                                + " left join MeToo m on m.question = q.id and m.person = :reader"
                                + " where q.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("reader", reader)
                .getResultStream()
                .findFirst()
                .map(row -> new Opened((Question) row[0], (String) row[1], row[2] != null, row[3] != null));
    }

    Question add(PastQuestion told, List<String> tags) {
        Question question = new Question(told, tags);
        manager.persist(question);
        // Rows name each other by id alone, so JPA does not know which has to come first.
        manager.flush();
        manager.persist(new QuestionBody(question.id(), told.body()));
        tag(question);
        return question;
    }

    void edit(Question question, String title, String body, List<String> tags, Instant at) {
        question.edit(title, tags, at);
        manager.find(QuestionBody.class, question.id()).edit(body);
        manager.createQuery("delete from Tagging t where t.question = :id")
                .setParameter("id", question.id())
                .executeUpdate();
        tag(question);
    }

    /** Counts an answer on the row itself, so that two at once are both counted; in any order, as an import brings them. */
    void answered(long id, Instant at) {
        manager.createQuery("update Question q set q.answers = q.answers + 1,"
                        + " q.answeredAt = case when q.answeredAt < :at then :at else q.answeredAt end,"
                        + " q.lastActivity = case when q.lastActivity < :at then :at else q.lastActivity end,"
                        + " q.progress = case when q.progress = :accepted then q.progress"
                        + " when q.returnedAt > :at and q.returnedAt > q.answeredAt then :returned"
                        + " else :some end where q.id = :id")
                .setParameter("at", at.toEpochMilli())
                .setParameter("accepted", Progress.ACCEPTED)
                .setParameter("returned", Progress.RETURNED)
                .setParameter("some", Progress.NO_ACCEPTED)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The asker wrote again: where there are answers and none is accepted, somebody should look again. */
    void returned(long id, Instant at) {
        manager.createQuery("update Question q set"
                        + " q.returnedAt = case when q.returnedAt < :at then :at else q.returnedAt end,"
                        + " q.progress = case when q.progress = :some and q.answeredAt < :at then :returned"
                        + " else q.progress end where q.id = :id")
                .setParameter("at", at.toEpochMilli())
                .setParameter("returned", Progress.RETURNED)
                .setParameter("some", Progress.NO_ACCEPTED)
                .setParameter("id", id)
                .executeUpdate();
    }

    void touched(long id, Instant at) {
        manager.createQuery("update Question q set q.lastActivity = :at where q.id = :id and q.lastActivity < :at")
                .setParameter("at", at.toEpochMilli())
                .setParameter("id", id)
                .executeUpdate();
    }

    void useful(long id, int more) {
        manager.createQuery("update Question q set q.useful = q.useful + :more where q.id = :id")
                .setParameter("more", more)
                .setParameter("id", id)
                .executeUpdate();
    }

    void accepted(long id, long answer) {
        manager.createQuery("update Question q set q.accepted = :answer, q.progress = :progress where q.id = :id")
                .setParameter("answer", answer)
                .setParameter("progress", Progress.ACCEPTED)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** No answer is accepted any more: it is again what it would be had none ever been. */
    void withdrawn(long id) {
        manager.createQuery("update Question q set q.accepted = null, q.progress = case when q.answers = 0 then :none"
                        + " when q.returnedAt > q.answeredAt then :returned else :some end where q.id = :id")
                .setParameter("none", Progress.NO_REPLY)
                .setParameter("returned", Progress.RETURNED)
                .setParameter("some", Progress.NO_ACCEPTED)
                .setParameter("id", id)
                .executeUpdate();
    }

    void meToo(long id, int more) {
        manager.createQuery("update Question q set q.meToo = q.meToo + :more where q.id = :id")
                .setParameter("more", more)
                .setParameter("id", id)
                .executeUpdate();
    }

    void forgetAcceptance(long id) {
        manager.createQuery("delete from Acceptance a where a.question = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private void tag(Question question) {
        question.tags().forEach(tag -> manager.persist(new Tagging(question, tag)));
    }
}
