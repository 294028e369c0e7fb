package org.espace.shared;

/**
 * One thing that people can open, follow and find, wherever it is kept: what it is, and its id. Immutable.
 *
 * @param kind such as {@code question}; at most 20 characters, never changed once released; empty for none
 * @param id 1 or more, and unlike that of any other thing of its kind; 0 for none
 */
public record Ref(String kind, long id) {

    /** Of a change that is about nothing people could open. */
    public static final Ref NONE = new Ref("", 0);

    private static final int LONGEST_KIND = 20;

    public Ref {
        if (kind.length() > LONGEST_KIND) {
            throw new IllegalArgumentException(
                    "Expected a kind of " + LONGEST_KIND + " characters at most, found '" + kind + "'.");
        }
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
