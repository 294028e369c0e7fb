package org.espace.exchange.dump;

/** The import cannot be done at all; the message is one sentence that says what was expected, what was found and what to do. */
public final class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ImportRefused(String sentence) {
        super(sentence);
    }
}
