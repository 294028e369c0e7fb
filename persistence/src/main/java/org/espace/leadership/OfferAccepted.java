package org.espace.leadership;

import java.time.Instant;
import org.espace.ledger.Change;

/** Somebody took on the task offered to them; the offer is the subject. */
record OfferAccepted(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "offer-accepted";

    @Override
    public String kind() {
        return KIND;
    }
}
