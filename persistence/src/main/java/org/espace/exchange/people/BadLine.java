package org.espace.exchange.people;

/**
 * A line that was left out.
 *
 * @param line of the file, from 1, the header included
 * @param column its name in the header; empty when it is the whole line
 * @param found as it stood there, cut after 100 characters
 */
public record BadLine(long line, String column, String expected, String found) {

    /** Names line and column, what was expected and what was found. */
    public String sentence() {
        String where = column.isEmpty() ? "Line " + line : "Line " + line + ", " + column;
        return where + ": expected " + expected + ", found \"" + found + "\": left out";
    }
}
