package org.espace.portal.login;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paths of this portal that a visitor may be sent to: nothing that a browser could read as another host. Stateless. */
final class LocalPath {
    private static final Pattern SAFE = Pattern.compile("/portal/[A-Za-z0-9._~%?&=+,;:@!$'()*\\[\\]{}/-]{0,4000}");

    private LocalPath() {}

    /** Path and query of the page that a visitor comes from; null when the browser does not say. */
    static @Nullable String of(@Nullable String referer) {
        int host = referer == null ? -1 : referer.indexOf("://");
        int path = host < 0 || referer == null ? -1 : referer.indexOf('/', host + 3);
        return path < 0 || referer == null ? null : referer.substring(path);
    }

    static String or(@Nullable String asked, String otherwise) {
        return asked != null && SAFE.matcher(asked).matches() && !asked.contains("//") ? asked : otherwise;
    }
}
