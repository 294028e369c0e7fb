package org.espace.example.script;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a site's server says about whoever is signed in there: a JWT (RFC 7519), signed with the secret that eSpace gave the site. This is all a server has to do, in whatever language.
 *
 * @param issuer name of the site, as registered
 * @param audience of eSpace, as registered
 * @param origin of the site's pages
 * @param kid name of the key
 * @param secret in base64url
 */
record Voucher(String issuer, String audience, String origin, String kid, String secret, Clock clock) {
    private static final int SECONDS = 60;

    /** @param login and name of letters, digits and blanks; anything else has to be escaped as JSON asks */
    String of(String login, String name) {
        long now = clock.instant().getEpochSecond();
        String header = "{\"alg\":\"HS256\",\"typ\":\"espace+jwt\",\"kid\":\"%s\"}".formatted(kid);
        String claims =
                "{\"iss\":\"%s\",\"aud\":\"%s\",\"origin\":\"%s\",\"sub\":\"%s\",\"name\":\"%s\",\"iat\":%d,\"exp\":%d,\"jti\":\"%s\"}"
                        .formatted(issuer, audience, origin, login, name, now, now + SECONDS, UUID.randomUUID());
        String signed = base64(header.getBytes(UTF_8)) + "." + base64(claims.getBytes(UTF_8));
        return signed + "." + base64(hmac(signed.getBytes(UTF_8)));
    }

    private byte[] hmac(byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(secret), "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
