package org.espace.question;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** Another question became a part of this one, with its answers and comments. */
public record QuestionTookIn(long community, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "question-took-in";
    }

    @Override
    public Ref about() {
        return new Ref(QuestionContent.KIND, subject);
    }
}
