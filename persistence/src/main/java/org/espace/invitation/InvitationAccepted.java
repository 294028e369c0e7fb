package org.espace.invitation;

import java.time.Instant;
import org.espace.ledger.Change;

/** Somebody came who had been invited: the invitee is the subject, and the inviter, whose credit it is, the actor. */
record InvitationAccepted(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "invitation-accepted";

    @Override
    public String kind() {
        return KIND;
    }
}
