package org.espace.leadership;

import java.time.Instant;
import org.espace.ledger.Change;

/** A coordinator became a member like others; the person is the subject. Who leaves the community altogether is told of by member-left. */
record CoordinatorLeft(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "coordinator-left";

    @Override
    public String kind() {
        return KIND;
    }
}
