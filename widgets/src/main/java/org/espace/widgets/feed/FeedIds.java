package org.espace.widgets.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Ids that stay the same when an address, a title or a host changes, and differ from those of any other installation: a UUID of the free form (RFC 9562,
 * version 8) from the name of a thing and the key of the installation. Thread-safe.
 */
public final class FeedIds {
    private static final String ALGORITHM = "HmacSHA256";
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SecretKeySpec key;

    /** @param key of the installation, the same on every node and for good */
    public FeedIds(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Such as {@code urn:uuid:0b0e…}; RFC 4122, 3. */
    public String of(String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            ByteBuffer bytes = ByteBuffer.wrap(mac.doFinal(name.getBytes(UTF_8)));
            long high = (bytes.getLong() & ~0xF000L) | VERSION_8;
            long low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | VARIANT;
            return "urn:uuid:" + new UUID(high, low);
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
