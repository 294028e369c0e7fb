package org.espace.proposal;

import java.time.Instant;
import org.espace.ledger.Change;

/** Somebody supported a proposal, or said anew what they need of it. The proposal is the subject, and there is no community yet. */
record ProposalSupported(long subject, long actor, Instant at) implements Change {
    static final String KIND = "proposal-supported";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long community() {
        return 0;
    }
}
