package org.espace.widgets.api.experience;

import java.util.List;
import org.espace.widgets.api.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * An experience to be told. The parts are Markdown, at most 10,000 characters each.
 *
 * @param title 8 to 200 characters
 * @param tags at most 5
 * @param months after which its author looks at it again: 3, 6 or 12; 12 where it is absent
 * @param attachments files of the caller that were sent before, at most 5
 */
public record NewExperience(
        Id community,
        String title,
        String situation,
        String actions,
        @Nullable String outcome,
        @Nullable String nextTime,
        @Nullable List<String> tags,
        @Nullable Integer months,
        @Nullable List<Id> attachments) {}
