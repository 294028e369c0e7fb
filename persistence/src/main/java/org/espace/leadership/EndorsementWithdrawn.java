package org.espace.leadership;

import java.time.Instant;
import org.espace.ledger.Change;

/** A sponsor took the endorsement back, or stopped being sponsor; the endorsement is the subject. */
record EndorsementWithdrawn(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "endorsement-withdrawn";

    @Override
    public String kind() {
        return KIND;
    }
}
