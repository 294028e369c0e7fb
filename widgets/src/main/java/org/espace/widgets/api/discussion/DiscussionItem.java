package org.espace.widgets.api.discussion;

import java.time.Instant;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.CommunityRef;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A discussion in a list.
 *
 * @param community absent in the list of one community
 * @param replies posts but for the first
 * @param locked whether nobody can write in it
 */
public record DiscussionItem(
        Id id,
        Address self,
        @Nullable CommunityRef community,
        String title,
        PersonRef author,
        Instant openedAt,
        Instant lastActivity,
        int replies,
        boolean pinned,
        boolean locked) {}
