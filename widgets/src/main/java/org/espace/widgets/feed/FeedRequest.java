package org.espace.widgets.feed;

import java.util.List;
import java.util.Locale;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a source.
 *
 * @param actor whose rights count
 * @param path what follows the source's name in that of the feed
 * @param after null for the newest
 */
public record FeedRequest(
        Actor actor,
        List<String> path,
        Locale locale,
        @Nullable Cursor after,
        int size) {

    public FeedRequest {
        path = List.copyOf(path);
    }

    /** The whole name again. */
    public String name(FeedSource source) {
        return path.isEmpty() ? source.name() : source.name() + "/" + String.join("/", path);
    }

    /** One part of the path; empty when it is shorter. */
    public String part(int number) {
        return number < path.size() ? path.get(number) : "";
    }
}
