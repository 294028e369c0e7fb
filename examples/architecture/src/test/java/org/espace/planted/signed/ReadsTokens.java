package org.espace.planted.signed;

import com.nimbusds.jwt.JWTClaimsSet;

/** Breaks a rule on purpose. */
record ReadsTokens(JWTClaimsSet claims) {}
