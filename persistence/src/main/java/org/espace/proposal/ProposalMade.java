package org.espace.proposal;

import java.time.Instant;
import org.espace.ledger.Change;

/** Somebody proposed a community. The proposal is the subject, and there is no community yet. */
record ProposalMade(long subject, long actor, Instant at) implements Change {
    static final String KIND = "proposal-made";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long community() {
        return 0;
    }
}
