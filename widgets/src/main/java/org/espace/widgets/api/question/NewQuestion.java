package org.espace.widgets.api.question;

import java.util.List;
import org.espace.widgets.api.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * A question to be asked.
 *
 * @param title 8 to 200 characters
 * @param body Markdown, at most 30,000 characters
 * @param tags at most 5
 * @param attachments files of the caller that were sent before, at most 5
 */
public record NewQuestion(
        Id community,
        String title,
        @Nullable String body,
        @Nullable List<String> tags,
        @Nullable List<Id> attachments) {}
