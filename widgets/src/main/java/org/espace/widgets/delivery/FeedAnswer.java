package org.espace.widgets.delivery;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A feed as a door hands it out.
 *
 * @param etag without its quotation marks; empty when there is no such feed
 * @param updated when the last of its entries changed
 * @param secret whether it was read with a secret
 */
public record FeedAnswer(String type, byte[] body, String etag, Instant updated, boolean secret) {
    /** No such feed, or not for whoever asks. */
    public static final FeedAnswer NONE = new FeedAnswer("", new byte[0], "", Instant.EPOCH, false);

    public boolean found() {
        return !etag.isEmpty();
    }

    /**
     * Whether the one who asks has it already: RFC 9110, 13.2.2 – where there are validators, the date does not count.
     *
     * @param since of {@code If-Modified-Since}, epoch milliseconds; -1 for none
     */
    public boolean fresh(@Nullable String ifNoneMatch, long since) {
        if (ifNoneMatch != null) {
            for (String each : ifNoneMatch.split(",", -1)) {
                String validator = each.strip().replaceFirst("^W/", "");
                if (validator.equals("*") || validator.equals("\"" + etag + "\"")) {
                    return true;
                }
            }
            return false;
        }
        return since >= 0 && updated.getEpochSecond() * 1000 <= since;
    }

    /** All but the type, the length and the date. Its address may be a secret, so that nothing may learn it from a link followed. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Cache-Control", found() ? (secret ? "private, no-cache" : "public, no-cache") : "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", "default-src 'none'; sandbox");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Robots-Tag", "noindex");
        if (found()) {
            headers.put("ETag", "\"" + etag + "\"");
        }
        return headers;
    }
}
