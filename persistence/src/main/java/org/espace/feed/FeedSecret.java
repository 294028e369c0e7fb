package org.espace.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of an address: 192 random bits, base64url. With as many, a plain SHA-256 cannot be guessed backwards, and being found by it takes the
 * same time for every secret that is none. Stateless.
 */
final class FeedSecret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;
    private static final int LONGEST = 64;

    private FeedSecret() {}

    static String make() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** 64 hexadecimal digits; of a secret too long to be one, those of the empty text. */
    static String hash(String secret) {
        try {
            byte[] told = (secret.length() > LONGEST ? "" : secret).getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(told));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
