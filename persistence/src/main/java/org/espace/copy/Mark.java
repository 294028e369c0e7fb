package org.espace.copy;

import org.jspecify.annotations.Nullable;

/**
 * How far a table was copied.
 *
 * @param rows so many of it
 * @param key of the last of them, see {@link KeyText}; null when there is none yet
 * @param finished whether there were no more
 */
record Mark(long rows, @Nullable String key, boolean finished) {
    static final Mark NONE = new Mark(0, null, false);
}
