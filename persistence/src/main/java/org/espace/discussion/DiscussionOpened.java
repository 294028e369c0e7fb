package org.espace.discussion;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** A discussion was started; it is the subject. */
public record DiscussionOpened(long community, long subject, long actor, Instant at, Ref about) implements Change {
    public static final String KIND = "discussion-opened";

    @Override
    public String kind() {
        return KIND;
    }
}
