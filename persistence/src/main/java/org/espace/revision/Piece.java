package org.espace.revision;

/**
 * A stretch of a text as it was or as it is.
 *
 * @param text never empty; may hold line ends
 */
public record Piece(Kind kind, String text) {

    /** Whether it stands in both texts, or in one of them. */
    public enum Kind {
        SAME,
        TAKEN_OUT,
        PUT_IN
    }
}
