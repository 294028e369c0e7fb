package org.espace.concern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concern as somebody typed it.
 *
 * @param title 8 to 200 characters
 * @param body Markdown, 1 to 10,000 characters
 * @param slip that came with the form; not looked at for a named one
 * @param handlers ids of those whom the form named as the only two who will know; looked at for a confidential one
 */
public record NewConcern(
        long community,
        @Nullable Way way,
        @Nullable String title,
        @Nullable String body,
        @Nullable String slip,
        List<Long> handlers) {
    public static final int SHORTEST_TITLE = 8;
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_BODY = 10_000;

    public NewConcern {
        handlers = List.copyOf(handlers);
    }
}
