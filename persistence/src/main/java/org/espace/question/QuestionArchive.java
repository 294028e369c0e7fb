package org.espace.question;

import java.time.Instant;
import java.util.Map;
import java.util.function.LongPredicate;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Keeps questions as they were asked and answered, here or elsewhere: with their own authors and dates, asking for no right.
 * Its callers have already checked and cleaned what they hand in. Thread-safe.
 */
public final class QuestionArchive {
    private final UnitOfWork work;
    private final Ledger ledger;

    public QuestionArchive(UnitOfWork work, Ledger ledger) {
        this.work = work;
        this.ledger = ledger;
    }

    /** @return id of the question */
    public long keep(PastQuestion told) {
        return work.write(manager -> {
            Question question = new QuestionRepository(manager).add(told, Tags.clean(told.tags()));
            ledger.record(new QuestionAsked(told.community(), question.id(), told.author(), told.askedAt()));
            return question.id();
        });
    }

    /**
     * @return id of the answer
     * @throws NotFound when there is no such question
     */
    public long keep(PastAnswer told) {
        return work.write(manager -> {
            QuestionRepository questions = new QuestionRepository(manager);
            // The question's row before those that hang on it, as everywhere: two orders would be a deadlock.
            Question question = found(questions, told.question(), id -> questions.answered(id, told.answeredAt()));
            Answer answer = new AnswerRepository(manager).add(told.to(question.id()));
            ledger.record(new QuestionAnswered(
                    question.community(), question.id(), answer.id(), told.author(), told.answeredAt()));
            return answer.id();
        });
    }

    /**
     * @return id of the comment
     * @throws NotFound when there is no such question
     */
    public long keep(PastComment told) {
        return work.write(manager -> {
            QuestionRepository questions = new QuestionRepository(manager);
            Question question = found(questions, told.question(), id -> questions.touched(id, told.at()));
            if (told.author() == question.author()) {
                questions.returned(question.id(), told.at());
            }
            long comment = new AnswerRepository(manager).add(told.to(question.id()));
            ledger.record(new PostCommented(question.community(), question.id(), comment, told.author(), told.at()));
            return comment;
        });
    }

    /** Notes that the asker changed the question later, as far as that is known. */
    public void returned(long question, Instant at) {
        work.write(manager -> {
            new QuestionRepository(manager).returned(question, at);
            return null;
        });
    }

    /**
     * Makes an answer the accepted one, in the place of any other.
     *
     * @param person who accepted it; null when that is not known
     * @throws NotFound when there is no such question
     */
    public void accept(long question, long answer, @Nullable Long person, Instant at) {
        work.write(manager -> {
            QuestionRepository questions = new QuestionRepository(manager);
            Question accepting = questions.byId(question).orElseThrow(() -> new NotFound("question", question));
            Acceptance acceptance = manager.find(Acceptance.class, question);
            if (acceptance == null) {
                acceptance = new Acceptance(question);
                manager.persist(acceptance);
            }
            acceptance.of(answer, person, at);
            questions.accepted(question, answer);
            new AnswerRepository(manager).first(question, answer);
            ledger.record(
                    new QuestionAccepted(accepting.community(), question, answer, person == null ? 0 : person, at));
            return null;
        });
    }

    /**
     * Notes that a person found a post useful, and counts it; to be noted once a person and post.
     *
     * @param answer 0 for the question itself
     * @throws NotFound when there is no such question
     */
    public void useful(long question, long answer, long person, Instant at) {
        useful(question, answer, Map.of(person, at));
    }

    /**
     * The same of several people at once, which costs little more than of one.
     *
     * @param people when each of them found it useful, by id
     */
    public void useful(long question, long answer, Map<Long, Instant> people) {
        work.write(manager -> {
            QuestionRepository questions = new QuestionRepository(manager);
            Question found = questions.byId(question).orElseThrow(() -> new NotFound("question", question));
            if (answer == 0) {
                questions.useful(question, people.size());
            } else {
                new AnswerRepository(manager).useful(answer, people.size());
            }
            people.forEach((person, at) -> {
                new VoteRepository(manager).add(question, answer, person, at);
                ledger.record(
                        new PostFoundUseful(found.community(), question, answer == 0 ? question : answer, person, at));
            });
            return null;
        });
    }

    /** The question, once it was counted on; or the one that it became a part of, be it just now, while we waited for its row. */
    private static Question found(QuestionRepository questions, long id, LongPredicate counted) {
        return questions
                .byId(id)
                .filter(question -> counted.test(question.id()))
                .or(() ->
                        questions.leadsTo(id).flatMap(questions::byId).filter(question -> counted.test(question.id())))
                .orElseThrow(() -> new NotFound("question", id));
    }
}
