package org.espace.invitation;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.espace.secret.SecretService;

/**
 * The signed part of an invitation's link: base64url of its id, 8 bytes, and HMAC-SHA256 (RFC 2104) over id and moment of sending. Nothing of it
 * is stored. Thread-safe.
 */
final class Tokens {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = Long.BYTES + 32;
    private static final int LONGEST = 64;

    private final SecretService secrets;

    Tokens(SecretService secrets) {
        this.secrets = secrets;
    }

    String of(long id, Instant sentAt) {
        byte[] token = ByteBuffer.allocate(LENGTH)
                .putLong(id)
                .put(signature(id, sentAt))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The id that a token names, its signature not yet looked at; 0 for no token. */
    static long id(String token) {
        byte[] bytes = bytes(token);
        return bytes.length == LENGTH ? ByteBuffer.wrap(bytes).getLong() : 0;
    }

    boolean genuine(String token, long id, Instant sentAt) {
        byte[] bytes = bytes(token);
        return bytes.length == LENGTH
                && MessageDigest.isEqual(Arrays.copyOfRange(bytes, Long.BYTES, LENGTH), signature(id, sentAt));
    }

    private static byte[] bytes(String token) {
        try {
            return token.length() > LONGEST
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private byte[] signature(long id, Instant sentAt) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secrets.key("invitation"), ALGORITHM));
            return mac.doFinal(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(id)
                    .putLong(sentAt.toEpochMilli())
                    .array());
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
