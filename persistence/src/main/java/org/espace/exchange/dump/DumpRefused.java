package org.espace.exchange.dump;

/** The dump cannot be read at all; the message is one sentence that says what was expected, what was found and what to do. */
public final class DumpRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DumpRefused(String sentence) {
        super(sentence);
    }
}
