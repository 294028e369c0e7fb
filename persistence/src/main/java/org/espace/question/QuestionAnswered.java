package org.espace.question;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** An answer was given; it is the subject. */
public record QuestionAnswered(long community, long question, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "question-answered";
    }

    @Override
    public Ref about() {
        return new Ref(QuestionContent.KIND, question);
    }
}
