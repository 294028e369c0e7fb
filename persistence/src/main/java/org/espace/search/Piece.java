package org.espace.search;

/** A stretch of plain text, and whether it is what was looked for. Never HTML: whoever shows it escapes it. */
public record Piece(String text, boolean marked) {}
