package org.espace.proposal;

import java.time.Instant;
import org.espace.ledger.Change;

/** A proposal became a community; the proposal is the subject, and who gave the last support or leave the actor. */
record ProposalOpened(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "proposal-opened";

    @Override
    public String kind() {
        return KIND;
    }
}
