package org.espace.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.espace.community.AccessBeside;
import org.espace.shared.Actor;
import org.jspecify.annotations.Nullable;

final class QuestionRepository {
    private static final int MOST_TAKEN_IN = 20;

    private final EntityManager manager;

    QuestionRepository(EntityManager manager) {
        this.manager = manager;
    }

    /**
     * A question and its text.
     *
     * @param mine whether the reader found it useful
     * @param meToo whether the reader has it too
     * @param before title of the question asked before, when this is closed as a duplicate of one in the same community; or else empty
     */
    record Opened(
            Question question,
            String body,
            boolean mine,
            boolean meToo,
            @Nullable Closing closing,
            String before) {}

    Optional<Question> byId(long id) {
        return Optional.ofNullable(manager.find(Question.class, id));
    }

    /** With what an actor may do in its community, seen or not. */
    Optional<Desk.Opened> opened(Actor actor, long id) {
        AccessBeside access = new AccessBeside(actor);
        return access.bind(manager.createQuery(
                                "select q, " + AccessBeside.COLUMNS + " from Question q" + access.join("q.community")
                                        + " where q.id = :id",
                                Object[].class)
                        .setParameter("id", id))
                .getResultStream()
                .findFirst()
                .map(row -> {
                    Question question = (Question) row[0];
                    return new Desk.Opened(question, access.of(question.community(), row, 1));
                });
    }

    /** Holds a question against other writers until the work is done. */
    void lock(long id) {
        manager.find(Question.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same of a row that was read before; what it says is what stands there now. */
    void hold(Question question) {
        manager.refresh(question, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Where the id of a question that became a part of another one leads. */
    Optional<Long> leadsTo(long id) {
        return Optional.ofNullable(manager.find(MergedQuestion.class, id)).map(MergedQuestion::into);
    }

    /** What became a part of this one, in the order in which it was asked. */
    List<MergedQuestion> tookIn(long id) {
        return manager.createQuery(
                        "select m from MergedQuestion m where m.into = :id order by m.askedAt, m.id",
                        MergedQuestion.class)
                .setParameter("id", id)
                .setMaxResults(MOST_TAKEN_IN)
                .getResultList();
    }

    String body(long id) {
        return manager.find(QuestionBody.class, id).body();
    }

    Optional<Opened> open(long id, long reader) {
        return manager.createQuery(
                        "select q, b.body, v, m, c, d from Question q join QuestionBody b on b.question = q.id"
                                + " left join Vote v on v.question = q.id and v.answer = 0 and v.person = :reader"
                                + " left join MeToo m on m.question = q.id and m.person = :reader"
                                + " left join Closing c on c.question = q.id"
                                + " left join Question d on d.id = c.duplicateOf and d.community = q.community"
                                + " where q.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("reader", reader)
                .getResultStream()
                .findFirst()
                .map(row -> new Opened(
                        (Question) row[0],
                        (String) row[1],
                        row[2] != null,
                        row[3] != null,
                        (Closing) row[4],
                        row[5] instanceof Question before ? before.title() : ""));
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

    /**
     * Counts an answer on the row itself, so that two at once are both counted; in any order, as an import brings them.
     *
     * @return false when the question is not there any more
     */
    boolean answered(long id, Instant at) {
        return manager.createQuery("update Question q set q.answers = q.answers + 1,"
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
                        .executeUpdate()
                == 1;
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

    /** @return false when the question is not there any more */
    boolean touched(long id, Instant at) {
        return manager.createQuery("update Question q set"
                                + " q.lastActivity = case when q.lastActivity < :at then :at else q.lastActivity end"
                                + " where q.id = :id")
                        .setParameter("at", at.toEpochMilli())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
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
        manager.createQuery(
                        "update Question q set q.accepted = null, q.progress = case when q.progress <> :accepted then q.progress"
                                + " when q.returnedAt > q.answeredAt then :returned else :some end where q.id = :id")
                .setParameter("accepted", Progress.ACCEPTED)
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
