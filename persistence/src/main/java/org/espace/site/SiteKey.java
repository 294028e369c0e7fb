package org.espace.site;

import java.util.Set;

/**
 * A key that is good now, and whose it is: all that is needed to check what it signed. Never shown.
 *
 * @param content bytes in base64: of the secret, or of the public key in X.509
 */
public record SiteKey(
        long id, long site, Algorithm algorithm, String content, String issuer, String audience, Set<String> origins) {

    @Override
    public String toString() {
        return "SiteKey[id=" + id + ", issuer=" + issuer + ", algorithm=" + algorithm + "]";
    }
}
