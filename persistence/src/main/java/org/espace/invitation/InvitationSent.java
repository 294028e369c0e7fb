package org.espace.invitation;

import java.time.Instant;
import org.espace.ledger.Change;

/** Somebody was invited; the invitation is the subject. */
record InvitationSent(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "invitation-sent";

    @Override
    public String kind() {
        return KIND;
    }
}
