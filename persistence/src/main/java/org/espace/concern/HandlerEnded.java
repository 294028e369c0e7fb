package org.espace.concern;

import java.time.Instant;
import org.espace.ledger.Change;

/** A person does not handle concerns any more; the person is the subject. */
public record HandlerEnded(long community, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "concern-handler-ended";
    }
}
