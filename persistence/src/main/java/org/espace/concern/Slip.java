package org.espace.concern;

import java.nio.ByteBuffer;
import java.time.Instant;

/**
 * A genuine right to post once, in one community.
 *
 * @param serial 16 random bytes
 * @param endsAt beginning of the last day on which it is good
 */
record Slip(byte[] serial, Instant endsAt, long community) {
    static final int SERIAL = 16;

    /** What is signed, and what all that follows from a slip is made of. */
    byte[] bytes() {
        return ByteBuffer.allocate(SERIAL + 2 * Long.BYTES)
                .put(serial)
                .putLong(endsAt.toEpochMilli())
                .putLong(community)
                .array();
    }
}
