package org.espace.question;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** A question takes no more answers. */
public record QuestionClosed(long community, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "question-closed";
    }

    @Override
    public Ref about() {
        return new Ref(QuestionContent.KIND, subject);
    }
}
