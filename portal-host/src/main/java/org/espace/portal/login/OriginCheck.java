package org.espace.portal.login;

import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request that changes something comes from a page of this portal. Browsers say so in {@code Sec-Fetch-Site},
 * older ones in {@code Origin} or {@code Referer}; a program that says nothing is no browser that could be misled.
 * Stateless.
 */
public final class OriginCheck {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private OriginCheck() {}

    public static boolean passes(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITE.contains(site);
        }
        String origin = request.getHeader("Origin");
        return isOwn(origin == null ? request.getHeader("Referer") : origin, request);
    }

    private static boolean isOwn(@Nullable String said, HttpServletRequest request) {
        if (said == null) {
            return true;
        }
        String host = String.valueOf(request.getHeader("Host"));
        String own = request.getScheme() + "://" + host;
        return said.equals(own) || said.startsWith(own + "/");
    }
}
