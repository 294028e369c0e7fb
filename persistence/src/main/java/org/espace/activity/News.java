package org.espace.activity;

import org.espace.shared.Slice;

/**
 * A stretch of news, and how much of all of it is new to the reader.
 *
 * @param unread changes by others that the reader has not said to have seen; counted on the first page only, to {@link #MOST_UNREAD} and no further
 */
public record News(Slice<Happened> lines, int unread) {
    /** Where counting stops: it means "as many or more". */
    public static final int MOST_UNREAD = 100;
}
