package org.espace.ledger;

import java.time.Instant;

/**
 * How many changes of a kind a community saw in a stretch of the ledger.
 *
 * @param count 1 or more
 * @param latest when the last of them happened
 */
public record Tally(long community, String kind, long count, Instant latest) {
    public Tally(Long community, String kind, Long count, Long latest) {
        this(community.longValue(), kind, count.longValue(), Instant.ofEpochMilli(latest));
    }
}
