package org.espace.leadership;

import java.time.Instant;
import org.espace.ledger.Change;

/** Somebody said no to the task offered to them; the offer is the subject. */
record OfferDeclined(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "offer-declined";

    @Override
    public String kind() {
        return KIND;
    }
}
