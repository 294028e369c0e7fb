package org.espace.widgets.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A panel, ready to be handed out.
 *
 * @param fleeting whether nobody may keep it
 */
public record Fragment(Kind kind, String title, String html, boolean fleeting) {

    /** Whether it is what was asked for. */
    public enum Kind {
        SHOWN,
        NOT_FOUND,
        FAILED
    }

    /** A validator: equal for equal content, other for other content; without quotes. */
    public String etag() {
        return Digest.of((title + "\n" + html).getBytes(UTF_8));
    }
}
