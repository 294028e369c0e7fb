package org.espace.exchange.dump;

/** One row is not as it should be; the message names file and line. */
public final class BadRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadRow(DumpFile file, long line, String expectedAndFound) {
        super(file.fileName() + " line " + line + ": " + expectedAndFound + ": row skipped");
    }
}
