package org.espace.leadership;

import java.time.Instant;
import org.espace.ledger.Change;

/** A sponsor found better words; the endorsement is the subject. */
record EndorsementChanged(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "endorsement-changed";

    @Override
    public String kind() {
        return KIND;
    }
}
