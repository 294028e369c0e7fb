package org.espace.proposal;

import java.time.Instant;
import org.espace.ledger.Change;

/** A proposal was taken back by its proposer. The proposal is the subject, and there is no community yet. */
record ProposalWithdrawn(long subject, long actor, Instant at) implements Change {
    static final String KIND = "proposal-withdrawn";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long community() {
        return 0;
    }
}
