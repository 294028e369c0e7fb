package org.espace.feed;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A private address, without its secret, which nobody can tell any more.
 *
 * @param feed what is read there, such as {@code activity/mine}
 * @param usedOn the day, in UTC, on which it was last read; null for never
 */
public record PrivateFeed(
        long id, String feed, Instant madeAt, @Nullable LocalDate usedOn) {}
