package org.espace.leadership;

import java.time.Instant;
import org.espace.ledger.Change;

/** A member began to coordinate; the person is the subject. */
record CoordinatorAppointed(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "coordinator-appointed";

    @Override
    public String kind() {
        return KIND;
    }
}
