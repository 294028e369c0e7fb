package org.espace.widgets.json;

/**
 * What was sent is not JSON as we take it: where, and what was found there.
 */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;
    private final long line;
    private final long column;
    private final String found;

    /** What is wrong with it. */
    public enum Why {
        /** Not UTF-8; the place is counted in bytes of the one line. */
        NOT_UTF8,
        /** A byte order mark before it: RFC 8259, 8.1. */
        BYTE_ORDER_MARK,
        /** Breaks the grammar. */
        SYNTAX,
        /** Something other than an object. */
        NO_OBJECT,
        /** Nested deeper than {@link JsonText#DEEPEST}. */
        TOO_DEEP,
        /** A name twice in one object. */
        TWICE,
        /** A text of more than {@link JsonText#LONGEST} characters. */
        TOO_LONG
    }

    Malformed(Why why, long line, long column, String found) {
        super(why + " at line " + line + ", column " + column + ": " + found);
        this.why = why;
        this.line = line;
        this.column = column;
        this.found = found;
    }

    public Why why() {
        return why;
    }

    /** From 1. */
    public long line() {
        return line;
    }

    /** From 1. */
    public long column() {
        return column;
    }

    /** At most 40 characters of what stands there. */
    public String found() {
        return found;
    }
}
