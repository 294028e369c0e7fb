package org.espace.discussion;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** A coordinator locked a discussion; it is the subject. */
public record DiscussionLocked(long community, long subject, long actor, Instant at, Ref about) implements Change {
    public static final String KIND = "discussion-locked";

    @Override
    public String kind() {
        return KIND;
    }
}
