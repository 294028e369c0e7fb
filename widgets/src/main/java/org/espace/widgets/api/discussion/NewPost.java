package org.espace.widgets.api.discussion;

import java.util.List;
import org.espace.widgets.api.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * A post to be added.
 *
 * @param quoted the post that it answers to
 * @param body Markdown, 2 to 30,000 characters
 * @param attachments files of the caller that were sent before, at most 5
 */
public record NewPost(
        @Nullable Id quoted, String body, @Nullable List<Id> attachments) {}
