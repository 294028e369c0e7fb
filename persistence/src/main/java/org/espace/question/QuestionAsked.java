package org.espace.question;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** A question was asked. */
public record QuestionAsked(long community, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "question-asked";
    }

    @Override
    public Ref about() {
        return new Ref(QuestionContent.KIND, subject);
    }
}
