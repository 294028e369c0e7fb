package org.espace.question;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** Somebody found a post useful; the subject is the answer, or the question. */
public record PostFoundUseful(long community, long question, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "post-found-useful";
    }

    @Override
    public Ref about() {
        return new Ref(QuestionContent.KIND, question);
    }
}
