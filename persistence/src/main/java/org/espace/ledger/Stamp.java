package org.espace.ledger;

/**
 * What was written within a reach from a moment on: as long as it is equal, nothing has changed since it was taken.
 *
 * @param person who looks; 0 for nobody known
 * @param from epoch milliseconds
 * @param count how many changes
 * @param digest of the moments at which they were recorded, in whatever order
 */
public record Stamp(Reach reach, long person, long from, int count, long digest) {}
