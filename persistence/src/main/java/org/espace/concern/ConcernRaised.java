package org.espace.concern;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** A concern can be read from now on; it is the subject. The actor is 0 unless it is a named one. */
public record ConcernRaised(long community, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "concern-raised";
    }

    @Override
    public Ref about() {
        return new Ref(ConcernContent.KIND, subject);
    }
}
