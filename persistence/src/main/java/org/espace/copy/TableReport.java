package org.espace.copy;

/**
 * A table in both databases.
 *
 * @param from rows in the one that was copied
 * @param to rows in the other
 * @param checksum of the target's rows, 32 hexadecimal digits, the same on every engine and in any order of the rows
 * @param equal whether each has the rows of the other, and no more
 */
public record TableReport(String table, long from, long to, String checksum, boolean equal) {}
