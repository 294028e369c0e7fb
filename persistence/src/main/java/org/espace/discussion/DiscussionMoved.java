package org.espace.discussion;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** A coordinator moved a discussion to this community; it is the subject. */
public record DiscussionMoved(long community, long subject, long actor, Instant at, Ref about) implements Change {
    public static final String KIND = "discussion-moved";

    @Override
    public String kind() {
        return KIND;
    }
}
