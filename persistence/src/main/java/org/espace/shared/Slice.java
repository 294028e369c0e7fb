package org.espace.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an ordered list, and where the next one starts.
 *
 * @param next null when nothing follows
 */
public record Slice<T>(List<T> items, @Nullable Cursor next) {

    public Slice {
        items = List.copyOf(items);
    }

    /** Cuts a list that was read one item longer than shown: the item too many only tells that there is more. */
    public static <T> Slice<T> of(List<T> read, int size, Function<T, Cursor> place) {
        if (read.size() <= size) {
            return new Slice<>(read, null);
        }
        List<T> shown = read.subList(0, size);
        return new Slice<>(shown, place.apply(shown.get(size - 1)));
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
