package org.espace.widgets.api.discussion;

import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.CommunityRef;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.Page;
import org.jspecify.annotations.Nullable;

/**
 * A discussion with a page of what was said in it.
 *
 * @param following whether the caller follows it
 * @param lock absent while people can write in it
 * @param postCount of all, shown or not
 * @param posts in the order in which they were posted
 */
public record Discussion(
        Id id,
        Address self,
        CommunityRef community,
        String title,
        boolean pinned,
        boolean following,
        @Nullable DiscussionLock lock,
        int postCount,
        Page<DiscussionPost> posts) {}
