package org.espace.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an index is asked.
 *
 * @param words as they were typed, 200 characters at most
 * @param language of the words where they do not tell it themselves
 * @param after where the last page ended; null for the first
 * @param counting whether facets are counted
 */
public record IndexQuery(
        String words,
        Language language,
        Reach reach,
        Narrowing narrowing,
        Instant now,
        Found.@Nullable Ranked after,
        int size,
        boolean counting) {}
