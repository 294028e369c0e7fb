package org.espace.community;

import java.time.Instant;
import org.espace.ledger.Change;

/** A person who had asked to join was told no; the person is the subject. */
public record MemberDeclined(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "member-declined";

    @Override
    public String kind() {
        return KIND;
    }
}
