package org.espace.ledger;

/**
 * How many changes of a kind a community saw in a stretch of the ledger.
 *
 * @param count 1 or more
 */
public record Tally(long community, String kind, long count) {

    public Tally(Long community, String kind, Long count) {
        this(community.longValue(), kind, count.longValue());
    }
}
