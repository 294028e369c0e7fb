package org.espace.widgets.api.concern;

import java.util.List;
import org.espace.widgets.api.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * @param body Markdown, 1 to 5,000 characters
 * @param attachments files of the caller that were sent before, at most 5
 */
public record NamedRemark(String body, @Nullable List<Id> attachments) {}
