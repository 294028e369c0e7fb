package org.espace.widgets.delivery;

import java.util.Arrays;
import java.util.Base64;
import org.espace.shared.Sha256;

/** A short name for content: the first 120 bits of its SHA-256, as 20 characters that are safe in URLs and headers. */
final class Digest {
    private Digest() {}

    static String of(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(Sha256.of(content), 15));
    }
}
