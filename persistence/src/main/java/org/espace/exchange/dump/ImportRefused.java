package org.espace.exchange.dump;

/** The import cannot be done at all. */
public final class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public ImportRefused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** Says what was expected, what was found and what to do. */
    public String sentence() {
        return sentence;
    }
}
