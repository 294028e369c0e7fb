package org.espace.proposal;

import java.time.Instant;
import org.espace.ledger.Change;

/** An administrator said no to a proposal. The proposal is the subject, and there is no community yet. */
record ProposalDeclined(long subject, long actor, Instant at) implements Change {
    static final String KIND = "proposal-declined";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long community() {
        return 0;
    }
}
