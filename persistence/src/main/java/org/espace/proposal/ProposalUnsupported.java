package org.espace.proposal;

import java.time.Instant;
import org.espace.ledger.Change;

/** Somebody no longer supports a proposal. The proposal is the subject, and there is no community yet. */
record ProposalUnsupported(long subject, long actor, Instant at) implements Change {
    static final String KIND = "proposal-unsupported";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long community() {
        return 0;
    }
}
