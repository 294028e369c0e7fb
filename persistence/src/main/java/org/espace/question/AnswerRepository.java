package org.espace.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.espace.shared.Cursor;
import org.jspecify.annotations.Nullable;

final class AnswerRepository {
    private final EntityManager manager;

    AnswerRepository(EntityManager manager) {
        this.manager = manager;
    }

    /** An answer, and whether the reader found it useful. */
    record Read(Answer answer, boolean mine) {}

    Optional<Answer> byId(long id) {
        return Optional.ofNullable(manager.find(Answer.class, id));
    }

    Answer add(PastAnswer told) {
        Answer answer = new Answer(told);
        manager.persist(answer);
        return answer;
    }

    long add(PastComment told) {
        Comment comment = new Comment(told);
        manager.persist(comment);
        return comment.id();
    }

    /** Gives the accepted answer its place at the top, and the one before it the place of all others. */
    void first(long question, long accepted) {
        manager.createQuery("update Answer a set a.place = case when a.id = :accepted then 0 else 1 end"
                        + " where a.question = :question and (a.id = :accepted or a.place = 0)")
                .setParameter("accepted", accepted)
                .setParameter("question", question)
                .executeUpdate();
    }

    void useful(long id, int more) {
        manager.createQuery("update Answer a set a.useful = a.useful + :more where a.id = :id")
                .setParameter("more", more)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The accepted one first, then the most useful, then the oldest. */
    List<Read> page(long question, long reader, @Nullable Cursor after, int limit) {
        String place =
                after == null ? "" : " and a.place = 1 and a.useful <= :useful and (a.useful < :useful or a.id > :id)";
        TypedQuery<Object[]> query = manager.createQuery(
                        "select a, v from Answer a left join Vote v"
                                + " on v.question = a.question and v.answer = a.id and v.person = :reader"
                                + " where a.question = :question" + place + " order by a.place, a.useful desc, a.id",
                        Object[].class)
                .setParameter("question", question)
                .setParameter("reader", reader)
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("useful", (int) after.number(0)).setParameter("id", after.id());
        }
        return query.getResultList().stream()
                .map(row -> new Read((Answer) row[0], row[1] != null))
                .toList();
    }

    /** Comments on the question and on these answers, oldest first. */
    List<Comment> comments(long question, Collection<Long> answers, int limit) {
        List<Long> on = new ArrayList<>(answers);
        on.add(0L);
        return manager.createQuery(
                        "select c from Comment c where c.question = :question and c.answer in :answers"
                                + " order by c.commentedAt, c.id",
                        Comment.class)
                .setParameter("question", question)
                .setParameter("answers", on)
                .setMaxResults(limit)
                .getResultList();
    }
}
