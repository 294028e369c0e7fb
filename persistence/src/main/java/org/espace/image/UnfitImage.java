package org.espace.image;

import java.util.List;

/** A file that is no picture we read, or too large a one. */
public final class UnfitImage extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> details;

    UnfitImage(String code, Object... details) {
        super(code);
        this.code = code;
        this.details = List.of(details);
    }

    /** {@code not-a-picture}; or {@code too-many-pixels} with the most in millions, the width and the height found. */
    public String code() {
        return code;
    }

    public Object[] details() {
        return details.toArray();
    }
}
