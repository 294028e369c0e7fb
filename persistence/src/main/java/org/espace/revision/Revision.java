package org.espace.revision;

import java.time.Instant;

/**
 * What a post said before it was changed.
 *
 * @param number 0 for what was written first, and so on
 * @param author id of who wrote it so
 */
public record Revision(int number, Text text, long author, Instant writtenAt) {}
