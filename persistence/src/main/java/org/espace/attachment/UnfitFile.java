package org.espace.attachment;

import java.util.List;

/** Why a file is not taken, before its name is known. */
final class UnfitFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> details;

    UnfitFile(String code, Object... details) {
        super(code);
        this.code = code;
        this.details = List.of(details);
    }

    String code() {
        return code;
    }

    List<Object> details() {
        return details;
    }
}
