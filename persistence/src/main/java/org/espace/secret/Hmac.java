package org.espace.secret;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs text for those who hold the same key: HMAC-SHA-256 (RFC 2104), base64url without padding, 43 characters. Thread-safe. */
public final class Hmac {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 16;

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException when the key is shorter than 16 bytes */
    public Hmac(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "Expected a key of " + SHORTEST_KEY + " bytes or more, found " + key.length + ".");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    public String sign(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Takes as long for every signature that is none. */
    public boolean signed(String text, String signature) {
        return MessageDigest.isEqual(signature.getBytes(US_ASCII), sign(text).getBytes(US_ASCII));
    }
}
