package org.espace.search;

import java.time.Instant;

/**
 * What people looked for and did not find.
 *
 * @param people how many different people, about
 * @param last the day of the last of them
 */
public record Missed(String words, int people, Instant last) {}
