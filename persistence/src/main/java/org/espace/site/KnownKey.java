package org.espace.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key without its content.
 *
 * @param name its {@code kid}
 * @param revokedAt null while it is good
 */
public record KnownKey(
        long id,
        String name,
        Algorithm algorithm,
        Instant addedAt,
        @Nullable Instant revokedAt) {}
