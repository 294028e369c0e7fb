package org.espace.shared;

import org.jspecify.annotations.Nullable;

/** Ids as they stand in URLs and forms: decimal, 1 to 10^18-1. Stateless. */
public final class Ids {
    private Ids() {}

    /** The id, or 0 when there is none or it is no id: an unknown thing is found nowhere. */
    public static long parse(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > 18) {
            return 0;
        }
        long id = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            id = id * 10 + digit;
        }
        return id;
    }
}
