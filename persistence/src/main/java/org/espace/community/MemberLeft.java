package org.espace.community;

import java.time.Instant;
import org.espace.ledger.Change;

/** A person is no longer a member; the person is the subject. */
public record MemberLeft(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "member-left";

    @Override
    public String kind() {
        return KIND;
    }
}
