package org.espace.widgets.api.discussion;

import java.util.List;
import org.espace.widgets.api.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * Which posts are to be a discussion of their own.
 *
 * @param posts any but the first of all
 * @param onwards whether all that was posted after the first of them goes along
 * @param title of the new discussion, 4 to 200 characters
 */
public record DiscussionSplitting(List<Id> posts, @Nullable Boolean onwards, String title) {}
