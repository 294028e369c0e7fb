package org.espace.concern;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says to a concern, as they typed it.
 *
 * @param words Markdown, 1 to 5,000 characters
 * @param files whether files come with it; refused where no name stands at it
 */
public record NewLine(@Nullable String words, boolean files) {}
