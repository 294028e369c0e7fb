package org.espace.community;

import java.time.Instant;
import org.espace.ledger.Change;

/** A person became a member; the person is the subject. */
public record MemberJoined(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "member-joined";

    @Override
    public String kind() {
        return KIND;
    }
}
