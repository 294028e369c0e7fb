package org.espace.question;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** The author changed a question. */
public record QuestionEdited(long community, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "question-edited";
    }

    @Override
    public Ref about() {
        return new Ref(QuestionContent.KIND, subject);
    }
}
