package org.espace.widgets.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.espace.widgets.Alternate;
import org.jspecify.annotations.Nullable;

/**
 * A panel, ready to be handed out.
 *
 * @param fleeting whether nobody may keep it
 * @param feeds that tell the same to anybody
 * @param etag a validator: equal for equal content, other for other content; without quotes
 * @param life how long we ourselves may hold it; null for not at all
 */
public record Fragment(
        Kind kind,
        String title,
        String html,
        boolean fleeting,
        List<Alternate> feeds,
        String etag,
        @Nullable Life life) {

    Fragment(Kind kind, String title, String html, boolean fleeting) {
        this(kind, title, html, fleeting, List.of(), null);
    }

    Fragment(Kind kind, String title, String html, boolean fleeting, List<Alternate> feeds, @Nullable Life life) {
        this(
                kind,
                title,
                html,
                fleeting,
                feeds,
                Digest.of((title + "\n" + html).getBytes(UTF_8)),
                fleeting ? null : life);
    }

    /** Whether it is what was asked for. */
    public enum Kind {
        SHOWN,
        NOT_FOUND,
        FAILED
    }
}
