package org.espace.community;

import java.time.Instant;
import org.espace.ledger.Change;

/** A person asked to join; the person is the subject. */
public record MemberAsked(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "member-asked";

    @Override
    public String kind() {
        return KIND;
    }
}
