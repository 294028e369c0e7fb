package org.espace.question;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** An answer is no longer the accepted one; it is the subject. */
public record AcceptanceWithdrawn(long community, long question, long subject, long actor, Instant at)
        implements Change {

    @Override
    public String kind() {
        return "acceptance-withdrawn";
    }

    @Override
    public Ref about() {
        return new Ref(QuestionContent.KIND, question);
    }
}
