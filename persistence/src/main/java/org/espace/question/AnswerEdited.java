package org.espace.question;

import java.time.Instant;
import org.espace.ledger.Change;

/** The author changed an answer; it is the subject. */
public record AnswerEdited(long community, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "answer-edited";
    }
}
