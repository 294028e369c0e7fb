package org.espace.question;

import org.jspecify.annotations.Nullable;

/**
 * Which questions a list shows, newest first.
 *
 * @param community id of the one community; 0 for all that the actor may read
 * @param progress null for any; what is closed waits for nobody and is left out where this is given
 * @param mine only those the actor asked
 * @param tag null for any
 */
public record QuestionFilter(
        long community,
        @Nullable Progress progress,
        boolean mine,
        @Nullable String tag) {

    public static QuestionFilter newest(long community) {
        return new QuestionFilter(community, null, false, null);
    }

    /** Whether anything but the community narrows the list. */
    public boolean narrowed() {
        return progress != null || mine || tag != null;
    }
}
