package org.espace.widgets.delivery.embed;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.espace.site.Algorithm;
import org.espace.site.SiteKey;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a site's server has signed: a JWT (RFC 7519) of type {@code espace+jwt} (RFC 8725, 3.11), at most 4 kB, good for at most 120 seconds, signed in the one way its key is for. A header that names a key by anything but
 * {@code kid}, or asks for an extension, is refused. That it is used once is another's business. Thread-safe.
 */
final class Vouchers {
    static final int LONGEST = 4_096;
    static final Duration GOOD_FOR = Duration.ofSeconds(120);

    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(10);
    private static final JOSEObjectType TYPE = new JOSEObjectType("espace+jwt");
    private static final Set<String> HEADER = Set.of("alg", "typ", "kid");
    private static final int LONGEST_SUBJECT = 200;
    private static final int SHORTEST_NUMBER = 8;
    private static final int LONGEST_NUMBER = 200;

    private final Function<String, Optional<SiteKey>> keys;
    private final Clock clock;

    Vouchers(Function<String, Optional<SiteKey>> keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** What was vouched for. */
    record Checked(SiteKey key, JWTClaimsSet claims, String subject, String number, String origin, Instant until) {}

    /**
     * @param origin of the page that asks, as its browser says
     * @param own origin at which we are visited: a page of ours may use what was made for any page of the site
     * @throws BadVoucher saying what was expected, without what was found: a token is a secret
     */
    Checked check(String token, @Nullable String origin, String own) {
        if (token.isEmpty() || token.length() > LONGEST) {
            throw new BadVoucher("size", "Expected a token of 1 to " + LONGEST + " characters.");
        }
        SignedJWT signed = parse(token);
        SiteKey key = key(signed.getHeader());
        verify(signed, key);
        JWTClaimsSet claims = claims(signed);
        demand(key.issuer().equals(claims.getIssuer()), "iss", "Expected the issuer that the key is registered for.");
        demand(
                claims.getAudience().equals(List.of(key.audience())),
                "aud",
                "Expected the audience that the site is registered with, and no other.");
        String page = text(claims, "origin", 1, LONGEST_SUBJECT * 2);
        demand(key.origins().contains(page), "origin", "Expected an origin of the site.");
        demand(
                page.equals(origin) || own.equals(origin),
                "origin",
                "Expected to be asked by the page it was made for.");
        Instant until = time(claims);
        return new Checked(
                key,
                claims,
                text(claims, "sub", 1, LONGEST_SUBJECT),
                text(claims, "jti", SHORTEST_NUMBER, LONGEST_NUMBER),
                own.equals(origin) ? own : page,
                until);
    }

    private static SignedJWT parse(String token) {
        try {
            return SignedJWT.parse(token);
        } catch (ParseException | IllegalArgumentException noToken) {
            throw new BadVoucher("form", "Expected a signed JWT in its compact form.");
        }
    }

    private SiteKey key(JWSHeader header) {
        demand(TYPE.equals(header.getType()), "typ", "Expected the type espace+jwt.");
        demand(
                HEADER.containsAll(header.getIncludedParams()),
                "header",
                "Expected a header of alg, typ and kid, and nothing else.");
        String kid = header.getKeyID() == null ? "" : header.getKeyID();
        SiteKey key = keys.apply(kid)
                .orElseThrow(() -> new BadVoucher("kid", "Expected the name of a registered key that is not revoked."));
        demand(
                header.getAlgorithm().equals(JWSAlgorithm.parse(key.algorithm().name())),
                "alg",
                "Expected the algorithm that the key is registered for.");
        return key;
    }

    private static void verify(SignedJWT signed, SiteKey key) {
        try {
            demand(signed.verify(verifier(key)), "signature", "Expected a signature made with the key named.");
        } catch (JOSEException | GeneralSecurityException unusable) {
            throw new BadVoucher("signature", "Expected a signature made with the key named.");
        }
    }

    private static JWSVerifier verifier(SiteKey key) throws JOSEException, GeneralSecurityException {
        byte[] content = Base64.getDecoder().decode(key.content());
        return key.algorithm() == Algorithm.HS256
                ? new MACVerifier(content)
                : new ECDSAVerifier(
                        (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(content)));
    }

    private static JWTClaimsSet claims(SignedJWT signed) {
        try {
            return signed.getJWTClaimsSet();
        } catch (ParseException noClaims) {
            throw new BadVoucher("form", "Expected claims as a JSON object.");
        }
    }

    private Instant time(JWTClaimsSet claims) {
        Instant now = clock.instant();
        Instant until = instant(claims.getExpirationTime(), "exp");
        Instant since = instant(claims.getIssueTime(), "iat");
        demand(until.isAfter(now), "exp", "Expected a token that has not expired.");
        demand(
                !since.isAfter(now.plus(CLOCKS_DIFFER)),
                "iat",
                "Expected a token that was made in the past: compare the clocks.");
        demand(
                !until.isAfter(since.plus(GOOD_FOR)) && until.isAfter(since),
                "exp",
                "Expected a token that is good for at most " + GOOD_FOR.toSeconds() + " seconds.");
        Date from = claims.getNotBeforeTime();
        demand(
                from == null || !from.toInstant().isAfter(now.plus(CLOCKS_DIFFER)),
                "nbf",
                "Expected a token that is good already.");
        return until;
    }

    private static Instant instant(@Nullable Date date, String claim) {
        if (date == null) {
            throw new BadVoucher(claim, "Expected the claim " + claim + ".");
        }
        return date.toInstant();
    }

    private static String text(JWTClaimsSet claims, String name, int least, int most) {
        String text = claims.getClaim(name) instanceof String told ? told : "";
        demand(
                text.length() >= least && text.length() <= most,
                name,
                "Expected the claim " + name + ", a text of " + least + " to " + most + " characters.");
        return text;
    }

    private static void demand(boolean good, String what, String expected) {
        if (!good) {
            throw new BadVoucher(what, expected);
        }
    }
}
