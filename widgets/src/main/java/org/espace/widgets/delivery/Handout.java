package org.espace.widgets.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.espace.widgets.Download;

/**
 * A file as a door hands it out. It is never taken for anything but what it says it is, and never runs as a part of our pages.
 *
 * @param status 200, 404 or 500; the body is empty unless it is 200
 * @param headers all there are but the length
 */
public record Handout(int status, Map<String, String> headers, byte[] body) {
    private static final String FOR_GOOD = "private, max-age=31536000, immutable";
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg");
    private static final String NOT_KEPT = "private, no-store";

    static Handout nothing(int status) {
        return new Handout(status, Map.of("Cache-Control", NOT_KEPT, "X-Content-Type-Options", "nosniff"), new byte[0]);
    }

    /** A picture to be shown within a page, where that is asked for; any other file is to be saved. */
    static Handout of(Download download) {
        boolean picture = PICTURES.contains(download.type());
        String disposition = (download.shown() && picture ? "inline; " : "attachment; ") + filename(download.name());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", download.type());
        headers.put("Content-Disposition", disposition);
        headers.put("Cache-Control", download.lasting() ? FOR_GOOD : NOT_KEPT);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", "default-src 'none'; sandbox");
        return new Handout(200, headers, download.bytes());
    }

    /** RFC 6266, appendix D: a plain name for those that read no other, and the true one behind it. */
    private static String filename(String name) {
        String safe = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_").strip();
        String told = safe.isEmpty() ? "file" : safe;
        String plain = told.replaceAll("[^A-Za-z0-9 ._-]", "_");
        String encoded = URLEncoder.encode(told, UTF_8).replace("+", "%20").replace("*", "%2A");
        return "filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
