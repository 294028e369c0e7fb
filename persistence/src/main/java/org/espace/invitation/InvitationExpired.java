package org.espace.invitation;

import java.time.Instant;
import org.espace.ledger.Change;

/** An invitation ran out; it is the subject, and nobody the actor. */
record InvitationExpired(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "invitation-expired";

    @Override
    public String kind() {
        return KIND;
    }
}
