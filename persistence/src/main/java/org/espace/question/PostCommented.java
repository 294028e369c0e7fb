package org.espace.question;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** A comment was made; it is the subject. */
public record PostCommented(long community, long question, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "post-commented";
    }

    @Override
    public Ref about() {
        return new Ref(QuestionContent.KIND, question);
    }
}
