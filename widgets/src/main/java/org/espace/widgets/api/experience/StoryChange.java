package org.espace.widgets.api.experience;

import java.util.List;
import org.espace.widgets.api.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * A {@link StoryText} as its author changes it, with files that come to it by that.
 *
 * @param attachments files of the caller that were sent before; 5 with those that it carries already
 */
public record StoryChange(
        String title,
        String situation,
        String actions,
        String outcome,
        String nextTime,
        List<String> tags,
        int months,
        @Nullable List<Id> attachments) {}
