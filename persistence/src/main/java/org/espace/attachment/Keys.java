package org.espace.attachment;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * Ids and keys that tell nothing but a day: not made of what a file holds, or whoever has the same file could see that it is here; not in
 * order, or those beside it would tell the hour. Stateless.
 */
final class Keys {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC);
    private static final long IDS = 900_000_000_000_000_000L;

    private Keys() {}

    /** As {@link org.espace.shared.Ids} reads it. */
    static long id() {
        return 1 + (RANDOM.nextLong() >>> 1) % IDS;
    }

    static String key(Instant day) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        return day(day) + "-" + HexFormat.of().formatHex(random);
    }

    /** What the keys of a day begin with. */
    static String day(Instant at) {
        return DAY.format(at);
    }
}
