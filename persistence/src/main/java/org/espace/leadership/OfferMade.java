package org.espace.leadership;

import java.time.Instant;
import org.espace.ledger.Change;

/** A task was offered to somebody; the offer is the subject. */
record OfferMade(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "offer-made";

    @Override
    public String kind() {
        return KIND;
    }
}
