package org.espace.widgets.api.discussion;

import java.util.List;
import org.espace.widgets.api.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * A discussion to be started.
 *
 * @param title 4 to 200 characters
 * @param body Markdown, 2 to 30,000 characters
 * @param attachments files of the caller that were sent before, at most 5
 */
public record NewDiscussion(
        Id community, String title, String body, @Nullable List<Id> attachments) {}
