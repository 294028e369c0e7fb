package org.espace.copy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Sums up rows so that two tables with the same sum hold the same rows, whatever engine they come from and in whatever order: the count, and the sum of the
 * first 128 bits of each row's SHA-256, as two numbers modulo 2^64. It finds faults, not forgers. Belongs to one thread.
 */
final class Checksum {
    private static final byte NOTHING = 0;
    private static final byte NUMBER = 1;
    private static final byte TEXT = 2;
    private static final byte BYTES = 3;

    private final MessageDigest digest;
    private final ByteBuffer head = ByteBuffer.allocate(1 + Long.BYTES);
    private long rows;
    private long high;
    private long low;

    Checksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never); // every Java has it
        }
    }

    /** @param row its values by the names of their columns */
    void add(@Nullable Object[] row) {
        for (Object value : row) {
            add(value);
        }
        ByteBuffer sum = ByteBuffer.wrap(digest.digest());
        high += sum.getLong();
        low += sum.getLong();
        rows++;
    }

    /** Lengths go before contents: else "ab", "c" would be "a", "bc". */
    private void add(@Nullable Object value) {
        if (value == null) {
            head(NOTHING, 0);
        } else if (value instanceof String text) {
            tail(TEXT, text.getBytes(UTF_8));
        } else if (value instanceof byte[] bytes) {
            tail(BYTES, bytes);
        } else if (value instanceof Boolean truth) {
            head(NUMBER, truth ? 1 : 0);
        } else {
            head(NUMBER, ((Number) value).longValue());
        }
    }

    private void tail(byte tag, byte[] content) {
        head(tag, content.length);
        digest.update(content);
    }

    private void head(byte tag, long number) {
        digest.update(head.clear().put(tag).putLong(number).flip());
    }

    long rows() {
        return rows;
    }

    String text() {
        return String.format(Locale.ROOT, "%016x%016x", high, low);
    }

    boolean alike(Checksum other) {
        return rows == other.rows && high == other.high && low == other.low;
    }
}
