package org.espace.attachment;

/** Stops the reading of a PDF from within the library, which swallows exceptions of other kinds; becomes an {@link UnfitFile}. */
final class PdfLimit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    PdfLimit(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Only what is too much is told with a number. */
    Object[] details() {
        return code.equals("too-much-inside") ? new Object[] {PdfBudget.MOST_MEGABYTES} : new Object[0];
    }
}
