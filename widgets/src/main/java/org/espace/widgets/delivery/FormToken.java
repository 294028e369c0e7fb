package org.espace.widgets.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The word in every form that no other site can know: an HMAC over who the reader is and the day. It is good on its day (UTC) and the
 * next, the same on every node that shares the key, and stable within a day so that a cached panel stays valid. Thread-safe.
 */
final class FormToken {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 16;

    private final SecretKeySpec key;

    FormToken(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "Expected a key of " + SHORTEST_KEY + " bytes or more, found " + key.length + ".");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    String issue(Visit visit) {
        return sign(visit, today(visit));
    }

    boolean accepts(@Nullable String sent, Visit visit) {
        LocalDate today = today(visit);
        return sent != null && (same(sent, sign(visit, today)) | same(sent, sign(visit, today.minusDays(1))));
    }

    private String sign(Visit visit, LocalDate day) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String who = visit.actor().person() + "\n" + day + "\n" + visit.principal();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(who.getBytes(UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static LocalDate today(Visit visit) {
        return LocalDate.ofInstant(visit.at(), ZoneOffset.UTC);
    }

    private static boolean same(String sent, String good) {
        return MessageDigest.isEqual(sent.getBytes(US_ASCII), good.getBytes(US_ASCII));
    }
}
