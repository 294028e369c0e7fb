package org.espace.widgets.api.value;

import org.jspecify.annotations.Nullable;

/**
 * Something that people can open, whatever it is.
 *
 * @param kind such as {@code question}
 * @param self absent for a kind that has no address of its own here
 */
public record Thing(String kind, Id id, @Nullable Address self, String title) {}
