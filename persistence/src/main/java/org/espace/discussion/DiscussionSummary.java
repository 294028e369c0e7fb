package org.espace.discussion;

import java.time.Instant;
import org.espace.person.PersonCard;

/**
 * A discussion in a list.
 *
 * @param communityName empty when the list is of one community
 * @param replies posts but for the opening
 */
public record DiscussionSummary(
        long id,
        long community,
        String communityName,
        String title,
        PersonCard author,
        Instant openedAt,
        Instant lastActivity,
        int replies,
        boolean pinned,
        boolean locked) {}
