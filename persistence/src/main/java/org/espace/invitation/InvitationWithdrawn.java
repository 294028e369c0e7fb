package org.espace.invitation;

import java.time.Instant;
import org.espace.ledger.Change;

/** An invitation was taken back before it was answered; the invitation is the subject. */
record InvitationWithdrawn(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "invitation-withdrawn";

    @Override
    public String kind() {
        return KIND;
    }
}
