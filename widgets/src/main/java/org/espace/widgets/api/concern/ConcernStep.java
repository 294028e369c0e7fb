package org.espace.widgets.api.concern;

import java.util.List;
import org.espace.concern.Stage;
import org.espace.widgets.api.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * How far a concern was brought, and what was done.
 *
 * @param stage {@code heard}, {@code doing} or {@code done}
 * @param body Markdown, 1 to 5,000 characters
 * @param attachments files of the caller that were sent before, at most 5
 */
public record ConcernStep(
        Stage stage, String body, @Nullable List<Id> attachments) {}
