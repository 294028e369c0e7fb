package org.espace.widgets.api.attachment;

import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * A file that is attached to something.
 *
 * @param part what carries it: empty for the thing itself, else such as {@code answer-12}
 * @param type its media type
 * @param size in bytes
 * @param width in pixels, 0 unless it is a picture; so is the height
 * @param download where it is fetched
 * @param preview where a small one of a picture is fetched; absent for all else
 */
public record AttachedFile(
        Id id,
        String part,
        String name,
        String type,
        int size,
        int width,
        int height,
        Address download,
        @Nullable Address preview) {}
