package org.espace.concern;

import org.espace.community.Access;
import org.espace.shared.Slice;

/**
 * A concern as one reader finds it.
 *
 * @param text Markdown
 * @param handles whether the reader may say what was done
 * @param replies whether the reader may say something to it
 * @param lines oldest first
 */
public record ConcernDetail(
        ConcernSummary summary,
        Access access,
        String text,
        boolean handles,
        boolean replies,
        Slice<ConcernLine> lines) {

    /** Whether the reader's name stands at their reply, so that files may come with it. */
    public boolean repliesNamed() {
        return replies && !(summary.way() == Way.CONFIDENTIAL && summary.mine());
    }
}
