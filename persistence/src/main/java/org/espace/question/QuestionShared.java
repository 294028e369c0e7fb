package org.espace.question;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** Somebody else has this question too. */
public record QuestionShared(long community, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "question-shared";
    }

    @Override
    public Ref about() {
        return new Ref(QuestionContent.KIND, subject);
    }
}
