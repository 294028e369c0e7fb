package org.espace.leadership;

import java.time.Instant;
import org.espace.ledger.Change;

/** A person is no longer an advocate; the person is the subject. */
record AdvocateLeft(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "advocate-left";

    @Override
    public String kind() {
        return KIND;
    }
}
