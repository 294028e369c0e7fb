package org.espace.widgets.api.discussion;

import org.jspecify.annotations.Nullable;

/**
 * What a post says, as its author reads and writes it.
 *
 * @param title of the discussion, where it is its first post
 */
public record PostText(@Nullable String title, String body) {}
