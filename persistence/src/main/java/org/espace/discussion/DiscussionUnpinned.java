package org.espace.discussion;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** A coordinator let go of a pinned discussion; it is the subject. */
public record DiscussionUnpinned(long community, long subject, long actor, Instant at, Ref about) implements Change {
    public static final String KIND = "discussion-unpinned";

    @Override
    public String kind() {
        return KIND;
    }
}
