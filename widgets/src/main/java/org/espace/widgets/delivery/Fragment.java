package org.espace.widgets.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.espace.widgets.Alternate;

/**
 * A panel, ready to be handed out.
 *
 * @param fleeting whether nobody may keep it
 * @param feeds that tell the same to anybody
 */
public record Fragment(Kind kind, String title, String html, boolean fleeting, List<Alternate> feeds) {

    Fragment(Kind kind, String title, String html, boolean fleeting) {
        this(kind, title, html, fleeting, List.of());
    }

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
