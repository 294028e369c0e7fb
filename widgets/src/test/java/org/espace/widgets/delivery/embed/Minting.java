package org.espace.widgets.delivery.embed;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What a site's server does: signs for whom it has signed in. */
record Minting(String issuer, String audience, String origin, String kid, String secret, Clock clock) {

    JWSHeader header() {
        return new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(new JOSEObjectType("espace+jwt"))
                .keyID(kid)
                .build();
    }

    JWTClaimsSet.Builder claims(String person) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject(person)
                .claim("origin", origin)
                .claim("name", "Ann of the wiki")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(100)))
                .jwtID(UUID.randomUUID().toString());
    }

    String token(String person) {
        return token(person, claims -> claims);
    }

    String token(String person, UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(
                header(),
                change.apply(claims(person)).build(),
                Base64.getUrlDecoder().decode(secret));
    }

    static String signed(JWSHeader header, JWTClaimsSet claims, byte[] key) {
        try {
            SignedJWT jwt = new SignedJWT(header, claims);
            jwt.sign(new MACSigner(key));
            return jwt.serialize();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
