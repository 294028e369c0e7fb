package org.espace.discussion;

import java.time.Instant;
import java.util.List;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/**
 * A coordinator took posts out of a discussion; the new one that they make is the subject.
 *
 * @param from the discussion in which the posts stood
 * @param posts ids of what was taken out
 */
public record DiscussionSplit(
        long community, long subject, long actor, Instant at, Ref about, Ref from, List<Long> posts) implements Change {
    public static final String KIND = "discussion-split";

    public DiscussionSplit {
        posts = List.copyOf(posts);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
