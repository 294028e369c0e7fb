package org.espace.discussion;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** Somebody reacted to a post; it is the subject. */
public record DiscussionReacted(long community, long subject, long actor, Instant at, Ref about) implements Change {
    public static final String KIND = "discussion-reacted";

    @Override
    public String kind() {
        return KIND;
    }
}
