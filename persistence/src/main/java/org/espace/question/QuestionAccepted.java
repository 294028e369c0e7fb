package org.espace.question;

import java.time.Instant;
import org.espace.ledger.Change;

/** An answer was accepted; it is the subject. */
public record QuestionAccepted(long community, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "question-accepted";
    }
}
