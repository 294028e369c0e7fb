package org.espace.widgets.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.espace.shared.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A list, the last first, as a feed tells it. Plain values: no address is in it.
 *
 * @param name such as {@code activity/community/12}: the end of its address, and what its id is made from
 * @param place the shared parameters of the page that shows the same; empty for none
 * @param next where the list goes on; null when this is all
 */
public record Feed(
        String name,
        String title,
        Map<String, String> place,
        List<FeedEntry> entries,
        @Nullable Cursor next) {

    public Feed {
        place = Map.copyOf(place);
        entries = List.copyOf(entries);
    }

    /** When the last of its entries changed; the epoch when there is none, so that an empty feed never seems to change. */
    public Instant updated() {
        return entries.stream().map(FeedEntry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
