package org.espace.community;

/**
 * A community that the reader's colleagues are in.
 *
 * @param colleagues how many people of the reader's unit belong to it, 1 or more
 */
public record Colleagues(CommunitySummary community, long colleagues) {}
