package org.espace.copy;

/**
 * A column of a table.
 *
 * @param name in small letters
 * @param width the most it holds, in characters or bytes as its engine counts them; of a number, digits
 */
record Column(String name, Kind kind, long width) {}
