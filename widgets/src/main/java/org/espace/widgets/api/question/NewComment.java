package org.espace.widgets.api.question;

import org.espace.widgets.api.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * @param answer the one commented on; absent for the question itself
 * @param body Markdown, 2 to 2,000 characters
 */
public record NewComment(@Nullable Id answer, String body) {}
