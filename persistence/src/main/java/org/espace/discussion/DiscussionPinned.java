package org.espace.discussion;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** A coordinator pinned a discussion; it is the subject. */
public record DiscussionPinned(long community, long subject, long actor, Instant at, Ref about) implements Change {
    public static final String KIND = "discussion-pinned";

    @Override
    public String kind() {
        return KIND;
    }
}
