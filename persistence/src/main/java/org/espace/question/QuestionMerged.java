package org.espace.question;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/**
 * A question became a part of another one, and is not there any more. Heard while both still are: whatever hangs on the first can move.
 *
 * @param into id of the question that it became a part of
 */
public record QuestionMerged(long community, long into, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "question-merged";
    }

    @Override
    public Ref about() {
        return new Ref(QuestionContent.KIND, subject);
    }
}
