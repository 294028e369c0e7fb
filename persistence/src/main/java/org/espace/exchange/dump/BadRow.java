package org.espace.exchange.dump;

/** One row is not as it should be. */
public final class BadRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    BadRow(DumpFile file, long line, String expectedAndFound) {
        this(file.fileName() + " line " + line + ": " + expectedAndFound + ": row skipped");
    }

    private BadRow(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** Names file and line, what was expected and what was found. */
    public String sentence() {
        return sentence;
    }
}
