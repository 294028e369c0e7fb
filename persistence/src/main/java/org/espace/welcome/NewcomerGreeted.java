package org.espace.welcome;

import java.time.Instant;
import org.espace.ledger.Change;

/** A member said hello to a newcomer, who is the subject. */
record NewcomerGreeted(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "newcomer-greeted";

    @Override
    public String kind() {
        return KIND;
    }
}
