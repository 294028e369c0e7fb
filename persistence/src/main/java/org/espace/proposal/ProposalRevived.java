package org.espace.proposal;

import java.time.Instant;
import org.espace.ledger.Change;

/** A faded proposal gathers supporters again. The proposal is the subject, and there is no community yet. */
record ProposalRevived(long subject, long actor, Instant at) implements Change {
    static final String KIND = "proposal-revived";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long community() {
        return 0;
    }
}
