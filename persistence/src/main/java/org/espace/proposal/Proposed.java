package org.espace.proposal;

/**
 * Where a proposal stands after a change.
 *
 * @param community id of the community that it has become; 0 until it is open
 */
public record Proposed(long proposal, long community) {}
