package org.espace.search;

/**
 * Up to where an index is told. First everything is walked, kind by kind in the order of their names, then the ledger is followed from when that walk
 * began.
 *
 * @param recordedUntil up to where the ledger was followed, in epoch milliseconds; where it will be followed from while walking
 * @param kind what is being walked; empty when all was
 * @param after id of the last of that kind that was walked
 */
public record Position(long recordedUntil, String kind, long after) {

    /** Of an index that was never told anything. */
    public static final Position NOWHERE = new Position(-1, "", 0);

    public boolean isNowhere() {
        return recordedUntil < 0;
    }

    public boolean walking() {
        return !kind.isEmpty();
    }
}
