package org.espace.widgets.delivery.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.espace.site.Algorithm;
import org.junit.jupiter.api.Test;

/** What a site signs: good once, by its own key, and refused in all other shapes. */
class TokensTest extends AtTheWiki {
    @Test
    void a_token_is_good_once_and_a_forged_pass_is_told_so() {
        String token = wiki.token("ann");
        assertEquals(200, exchange(token, WIKI).statusCode());
        HttpResponse<String> again = exchange(token, WIKI);
        assertEquals(403, again.statusCode());
        assertTrue(again.body().contains("token-used") && again.body().contains("make a new one"), again.body());
        assertEquals(401, list("es_forged", WIKI).statusCode());
        assertNotEquals(401, list("of-the-host-itself", WIKI).statusCode());
    }

    @Test
    void tokens_that_are_not_what_they_should_be_are_refused_and_told_why_without_being_quoted() throws Exception {
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("size", "x".repeat(100_000));
        bad.put("form", "not.a.token");
        bad.put("form ", unsigned());
        bad.put("kid", with(header -> header.keyID("another")));
        bad.put("kid ", with(header -> header.keyID(null)));
        bad.put("typ", with(header -> header.type(JOSEObjectType.JWT)));
        bad.put("typ ", with(header -> header.type(null)));
        bad.put("header", with(header -> header.jwkURL(URI.create("https://evil.example/keys"))));
        bad.put("header ", with(header -> header.contentType("JWT")));
        bad.put("alg", with(JWSAlgorithm.HS512));
        bad.put("alg ", swapped());
        bad.put("signature", Minting.signed(wiki.header(), wiki.claims("ann").build(), new byte[32]));
        bad.put("signature ", tampered());
        bad.put("iss", wiki.token("ann", claims -> claims.issuer("intranet")));
        bad.put("aud", wiki.token("ann", claims -> claims.audience("https://elsewhere.example/espace")));
        bad.put("aud ", wiki.token("ann", claims -> claims.audience(List.of(AUDIENCE, "https://elsewhere.example"))));
        bad.put("origin", wiki.token("ann", claims -> claims.claim("origin", "https://evil.example")));
        bad.put("sub", wiki.token("", claims -> claims));
        bad.put("jti", wiki.token("ann", claims -> claims.jwtID("1")));
        bad.put("exp", wiki.token("ann", claims -> claims.issueTime(ago(300)).expirationTime(ago(200))));
        bad.put("exp ", wiki.token("ann", claims -> claims.expirationTime(ago(-600))));
        bad.put("exp  ", wiki.token("ann", claims -> claims.expirationTime(null)));
        bad.put("iat", wiki.token("ann", claims -> claims.issueTime(ago(-60)).expirationTime(ago(-100))));
        bad.put("iat ", wiki.token("ann", claims -> claims.issueTime(null)));
        bad.put("nbf", wiki.token("ann", claims -> claims.notBeforeTime(ago(-60))));
        bad.forEach((what, token) -> {
            HttpResponse<String> answer = exchange(token, WIKI);
            assertTrue(answer.statusCode() == 400 || answer.statusCode() == 413, what + answer.statusCode());
            assertTrue(answer.body().contains("token-" + what.strip() + "\""), what + ": " + answer.body());
            assertFalse(answer.body().contains(token.substring(0, 9)), what);
        });
        assertEquals(413, exchange("x".repeat(100_000), WIKI).statusCode());
        assertEquals(
                415,
                server.send(
                                "POST",
                                "/espace/embed/token",
                                wiki.token("ann"),
                                "Origin",
                                WIKI,
                                "Content-Type",
                                "text/plain")
                        .statusCode());
    }

    @Test
    void a_key_on_a_curve_signs_too_and_its_public_half_is_no_secret_to_sign_with() throws Exception {
        ECKey pair = new ECKeyGenerator(Curve.P_256).generate();
        byte[] half = pair.toECPublicKey().getEncoded();
        long site = domain.sites().all(ADMINISTRATOR).get(0).id();
        domain.sites()
                .addKey(
                        ADMINISTRATOR,
                        site,
                        "wiki-curve",
                        Algorithm.ES256,
                        Base64.getEncoder().encodeToString(half));
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("espace+jwt"))
                .keyID("wiki-curve")
                .build();
        SignedJWT good = new SignedJWT(header, wiki.claims("ann").build());
        good.sign(new ECDSASigner(pair));
        assertEquals(200, exchange(good.serialize(), WIKI).statusCode());
        JWSHeader confused = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(new JOSEObjectType("espace+jwt"))
                .keyID("wiki-curve")
                .build();
        HttpResponse<String> answer =
                exchange(Minting.signed(confused, wiki.claims("ann").build(), half), WIKI);
        assertTrue(answer.body().contains("token-alg"), answer.body());
    }

    private String with(UnaryOperator<JWSHeader.Builder> change) {
        return Minting.signed(
                change.apply(new JWSHeader.Builder(wiki.header())).build(),
                wiki.claims("ann").build(),
                key());
    }

    private String with(JWSAlgorithm algorithm) {
        JWSHeader header = new JWSHeader.Builder(algorithm)
                .type(new JOSEObjectType("espace+jwt"))
                .keyID("wiki-1")
                .build();
        return Minting.signed(header, wiki.claims("ann").build(), Arrays.copyOf(key(), 64));
    }

    private String swapped() throws JOSEException {
        ECKey pair = new ECKeyGenerator(Curve.P_256).generate();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(new JOSEObjectType("espace+jwt"))
                        .keyID("wiki-1")
                        .build(),
                wiki.claims("ann").build());
        token.sign(new ECDSASigner(pair));
        return token.serialize();
    }

    private String unsigned() {
        JWTClaimsSet claims = wiki.claims("ann").build();
        return base64("{\"alg\":\"none\",\"typ\":\"espace+jwt\",\"kid\":\"wiki-1\"}") + "." + base64(claims.toString())
                + ".";
    }

    private String tampered() {
        String[] parts = wiki.token("ann").split("\\.", -1);
        String claims =
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("ann", "bob");
        return parts[0] + "." + base64(claims) + "." + parts[2];
    }

    private byte[] key() {
        return Base64.getUrlDecoder().decode(wiki.secret());
    }

    private Date ago(int seconds) {
        return Date.from(Instant.now(clock).minusSeconds(seconds));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
