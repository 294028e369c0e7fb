package org.espace.question;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** A question that was closed takes answers again. */
public record QuestionReopened(long community, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "question-reopened";
    }

    @Override
    public Ref about() {
        return new Ref(QuestionContent.KIND, subject);
    }
}
