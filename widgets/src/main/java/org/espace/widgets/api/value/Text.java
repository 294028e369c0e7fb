package org.espace.widgets.api.value;

/**
 * What somebody wrote.
 *
 * @param body Markdown, as it was written
 * @param html the same as HTML that does no harm
 */
public record Text(String body, String html) {}
