package org.espace.concern;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** Somebody said what was done about a concern; it is the subject. */
public record ConcernHandled(long community, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "concern-handled";
    }

    @Override
    public Ref about() {
        return new Ref(ConcernContent.KIND, subject);
    }
}
