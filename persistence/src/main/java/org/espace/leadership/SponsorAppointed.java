package org.espace.leadership;

import java.time.Instant;
import org.espace.ledger.Change;

/** A person became a sponsor; the person is the subject. */
record SponsorAppointed(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "sponsor-appointed";

    @Override
    public String kind() {
        return KIND;
    }
}
