package org.espace.widgets.concern;

import java.util.List;
import java.util.Locale;
import org.espace.widgets.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the one action {@link #ACTION} does: raise a concern, open a case, reply to it. The form says it, and only the form: the address is the same for all
 * three, and for named concerns, so that who reads the log of a web server cannot tell who has a case code.
 */
enum Sending {
    RAISE,
    OPEN,
    REPLY;

    /** Of them all. */
    static final String ACTION = "send";

    /** The field that tells forms of one action apart, wherever panels are. */
    private static final String FIELD = "es-form";

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What came back; null for a form that is none of these. */
    static @Nullable Sending of(Refusal back) {
        List<String> words = back.typed().getOrDefault(FIELD, List.of());
        return back.action().equals(ACTION) && !words.isEmpty() ? of(words.get(0)) : null;
    }

    static @Nullable Sending of(@Nullable String word) {
        for (Sending each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        return null;
    }

    /** As the form says it in a request. */
    static String field() {
        return FIELD;
    }
}
