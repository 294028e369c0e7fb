package org.espace.proposal;

import java.time.Instant;
import org.espace.ledger.Change;

/** An administrator let a proposal open. The proposal is the subject, and there is no community yet. */
record ProposalApproved(long subject, long actor, Instant at) implements Change {
    static final String KIND = "proposal-approved";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long community() {
        return 0;
    }
}
