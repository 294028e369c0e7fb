package org.espace.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The place in an ordered list after which the next page starts: the sort key of the last item shown and its id.
 *
 * @param key the sort key, a number in decimal or a lower-cased name
 * @param id breaks ties between equal keys
 */
public record Cursor(String key, long id) {

    public static Cursor of(long key, long id) {
        return new Cursor(Long.toString(key), id);
    }

    /** The cursor of a URL parameter; null for none, and for one that was cut or typed: a list then starts at its top. */
    public static @Nullable Cursor parse(@Nullable String token) {
        if (token == null || token.isEmpty() || token.length() > 600) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(token), UTF_8);
            int dot = plain.indexOf('.');
            long id = dot < 0 ? 0 : Ids.parse(plain.substring(0, dot));
            return id == 0 ? null : new Cursor(PlainText.line(plain.substring(dot + 1)), id);
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    /** As it stands in a URL: base64url without padding, opaque to its readers. */
    public String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((id + "." + key).getBytes(UTF_8));
    }

    /** The key as a number, or {@code otherwise} when it is none. */
    public long number(long otherwise) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }
}
