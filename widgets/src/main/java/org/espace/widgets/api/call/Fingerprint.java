package org.espace.widgets.api.call;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** Short names for what was sent: of SHA-256. Stateless. */
public final class Fingerprint {
    private Fingerprint() {}

    /** Of a whole call. 64 bits: a person's own calls are told apart by it, nothing is proved. */
    public static long of(String verb, String path, Map<String, String> query, byte[] body) {
        MessageDigest digest = sha256();
        String asked = query.isEmpty() ? "" : "?" + Addresses.query(query);
        digest.update((verb + " " + path + asked + "\n").getBytes(UTF_8));
        return ByteBuffer.wrap(digest.digest(body)).getLong();
    }

    /** Of a key that its sender chose: 43 characters, whatever it has. */
    static String of(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256().digest(key.getBytes(UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
