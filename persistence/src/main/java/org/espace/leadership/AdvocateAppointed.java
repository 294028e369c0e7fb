package org.espace.leadership;

import java.time.Instant;
import org.espace.ledger.Change;

/** A member became an advocate; the person is the subject. */
record AdvocateAppointed(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "advocate-appointed";

    @Override
    public String kind() {
        return KIND;
    }
}
