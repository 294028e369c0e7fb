package org.espace.widgets.delivery.embed;

/** A token that is not believed. Its message says what was expected, for whoever builds the site; it quotes nothing. */
final class BadVoucher extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String expected;

    BadVoucher(String what, String expected) {
        super(expected, null, false, false);
        this.what = what;
        this.expected = expected;
    }

    /** A sentence. */
    String expected() {
        return expected;
    }

    /** Which part of it: a claim, a name of its header, or {@code size}, {@code form}, {@code signature}, {@code used}. */
    String what() {
        return what;
    }
}
