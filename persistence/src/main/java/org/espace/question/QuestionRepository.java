package org.espace.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

final class QuestionRepository {
    private final EntityManager manager;

    QuestionRepository(EntityManager manager) {
        this.manager = manager;
    }

    /** A question, its text, and whether this person found it useful. */
    record Opened(Question question, String body, boolean mine) {}

    Optional<Question> byId(long id) {
        return Optional.ofNullable(manager.find(Question.class, id));
    }

    /** Holds a question against other writers until the work is done. */
    void lock(long id) {
        manager.find(Question.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Opened> open(long id, long reader) {
        return manager.createQuery(
                        "select q, b.body, v from Question q join QuestionBody b on b.question = q.id"
                                + " left join Vote v on v.question = q.id and v.answer = 0 and v.person = :reader"
                                + " where q.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("reader", reader)
                .getResultStream()
                .findFirst()
                .map(row -> new Opened((Question) row[0], (String) row[1], row[2] != null));
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

    /** Counts an answer on the row itself, so that two at once are both counted. */
    void answered(long id, Instant at) {
        manager.createQuery("update Question q set q.answers = q.answers + 1,"
                        + " q.lastActivity = case when q.lastActivity < :at then :at else q.lastActivity end,"
                        + " q.progress = case when q.progress = :none then :some else q.progress end where q.id = :id")
                .setParameter("at", at.toEpochMilli())
                .setParameter("none", Progress.NO_REPLY)
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

    void accepted(long id, @Nullable Long answer, Progress progress) {
        manager.createQuery("update Question q set q.accepted = :answer, q.progress = :progress where q.id = :id")
                .setParameter("answer", answer)
                .setParameter("progress", progress)
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
