package org.espace.secret;

import java.security.SecureRandom;
import java.util.Base64;
import org.espace.shared.Sha256;

/**
 * A secret that whoever holds it may show: 192 random bits, base64url. With as many, a plain SHA-256 cannot be guessed backwards, and being found by it takes the
 * same time for every secret that is none. Stateless.
 */
public final class SecretText {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;
    private static final int LONGEST = 64;

    private SecretText() {}

    public static String make() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** 64 hexadecimal digits; of a secret too long to be one, those of the empty text. */
    public static String hash(String secret) {
        return Sha256.hex(secret.length() > LONGEST ? "" : secret);
    }
}
