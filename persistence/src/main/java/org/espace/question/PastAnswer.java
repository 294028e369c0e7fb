package org.espace.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer as it was given, here or elsewhere. */
public record PastAnswer(
        long question,
        long author,
        String body,
        Instant answeredAt,
        @Nullable Instant editedAt,
        int useful) {

    PastAnswer to(long another) {
        return new PastAnswer(another, author, body, answeredAt, editedAt, useful);
    }
}
