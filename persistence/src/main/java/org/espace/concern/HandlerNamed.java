package org.espace.concern;

import java.time.Instant;
import org.espace.ledger.Change;

/** A member handles concerns from now on; the person is the subject. */
public record HandlerNamed(long community, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "concern-handler-named";
    }
}
