package org.espace.discussion;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** The author changed a post; it is the subject. */
public record DiscussionPostEdited(long community, long subject, long actor, Instant at, Ref about) implements Change {
    public static final String KIND = "discussion-post-edited";

    @Override
    public String kind() {
        return KIND;
    }
}
