package org.espace.widgets.api.question;

import java.util.List;
import org.espace.widgets.api.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * @param body Markdown, 2 to 30,000 characters
 * @param attachments files of the caller that were sent before, at most 5
 */
public record NewAnswer(String body, @Nullable List<Id> attachments) {}
