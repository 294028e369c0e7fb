package org.espace.widgets.api.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list.
 *
 * @param next where it goes on; absent at its end
 */
public record Page<T>(List<T> items, @Nullable Address next) {

    public Page {
        items = List.copyOf(items);
    }
}
