package org.espace.question;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** The author changed an answer; it is the subject. */
public record AnswerEdited(long community, long question, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "answer-edited";
    }

    @Override
    public Ref about() {
        return new Ref(QuestionContent.KIND, question);
    }
}
