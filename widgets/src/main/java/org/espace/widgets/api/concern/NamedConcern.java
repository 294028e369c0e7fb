package org.espace.widgets.api.concern;

import org.espace.widgets.api.value.Id;

/**
 * A concern to be raised under the caller's name.
 *
 * @param title 8 to 200 characters
 * @param body Markdown, 1 to 10,000 characters
 */
public record NamedConcern(Id community, String title, String body) {}
