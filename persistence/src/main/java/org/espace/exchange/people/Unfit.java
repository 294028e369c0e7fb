package org.espace.exchange.people;

/** A line cannot be kept. */
final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient BadLine line;

    Unfit(BadLine line) {
        super(line.sentence());
        this.line = line;
    }

    BadLine line() {
        return line;
    }
}
