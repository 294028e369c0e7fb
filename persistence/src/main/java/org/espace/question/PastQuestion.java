package org.espace.question;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was asked, here or elsewhere.
 *
 * @param useful how many found it useful; may be below 0 where others may vote against
 */
public record PastQuestion(
        long community,
        long author,
        String title,
        String body,
        List<String> tags,
        Instant askedAt,
        @Nullable Instant editedAt,
        int useful) {}
