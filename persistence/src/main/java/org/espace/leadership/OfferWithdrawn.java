package org.espace.leadership;

import java.time.Instant;
import org.espace.ledger.Change;

/** An offer no longer stands, before it was answered; the offer is the subject. */
record OfferWithdrawn(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "offer-withdrawn";

    @Override
    public String kind() {
        return KIND;
    }
}
