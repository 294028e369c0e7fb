package org.espace.leadership;

import java.time.Instant;
import org.espace.ledger.Change;

/** A person is no longer a sponsor; the person is the subject. */
record SponsorLeft(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "sponsor-left";

    @Override
    public String kind() {
        return KIND;
    }
}
