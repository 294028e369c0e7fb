package org.espace.question;

import java.time.Instant;
import org.espace.ledger.Change;

/** A comment was made; it is the subject. */
public record PostCommented(long community, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "post-commented";
    }
}
