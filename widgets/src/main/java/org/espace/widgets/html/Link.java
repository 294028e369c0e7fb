package org.espace.widgets.html;

import org.jspecify.annotations.Nullable;

/**
 * A link that a shared template draws.
 *
 * @param partial where script fetches the panel alone; null when the whole page changes
 * @param current whether it leads to what is shown
 */
public record Link(String text, String href, @Nullable String partial, boolean current) {}
