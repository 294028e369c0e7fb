package org.espace.search;

/** The index cannot do what it was asked; the message is one sentence that says what to do. What was posted is safe all the same. */
public final class IndexBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IndexBroken(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
