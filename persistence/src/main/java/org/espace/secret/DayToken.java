package org.espace.secret;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The word in every form that no other site can know: an HMAC over who the reader is and the day. It is good on its day (UTC) and the
 * next, the same on every node that shares the key, and stable within a day so that a cached panel stays valid. Thread-safe.
 */
public final class DayToken {
    private final Hmac hmac;

    /** @throws IllegalArgumentException when the key is shorter than 16 bytes */
    public DayToken(byte[] key) {
        hmac = new Hmac(key);
    }

    /** @param last whatever parts one reader from another beside the person's id */
    public String issue(long person, String last, Instant at) {
        return hmac.sign(text(person, last, today(at)));
    }

    public boolean accepts(@Nullable String sent, long person, String last, Instant at) {
        LocalDate today = today(at);
        return sent != null
                && (hmac.signed(text(person, last, today), sent)
                        | hmac.signed(text(person, last, today.minusDays(1)), sent));
    }

    private static String text(long person, String last, LocalDate day) {
        return person + "\n" + day + "\n" + last;
    }

    private static LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
