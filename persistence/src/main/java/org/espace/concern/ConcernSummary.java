package org.espace.concern;

import java.time.Instant;
import org.espace.person.PersonCard;
import org.jspecify.annotations.Nullable;

/**
 * A concern in a list.
 *
 * @param communityName empty when the list is of one community
 * @param author who raised it, as far as the reader may know; null for somebody in the community
 * @param mine whether the reader is known to have raised it: never for an anonymous one
 * @param day on which it was published
 * @param published false while only its author and its handlers see it
 */
public record ConcernSummary(
        long id,
        long community,
        String communityName,
        String title,
        Way way,
        Stage stage,
        @Nullable PersonCard author,
        boolean mine,
        Instant day,
        boolean published,
        int remarks) {}
