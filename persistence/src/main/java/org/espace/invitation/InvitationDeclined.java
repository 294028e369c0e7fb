package org.espace.invitation;

import java.time.Instant;
import org.espace.ledger.Change;

/** Somebody said no to an invitation; the invitation is the subject. */
record InvitationDeclined(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "invitation-declined";

    @Override
    public String kind() {
        return KIND;
    }
}
