package org.espace.proposal;

import java.time.Instant;
import org.espace.ledger.Change;

/** A proposal's time ran out; nobody is the actor. The proposal is the subject, and there is no community yet. */
record ProposalFaded(long subject, long actor, Instant at) implements Change {
    static final String KIND = "proposal-faded";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long community() {
        return 0;
    }
}
