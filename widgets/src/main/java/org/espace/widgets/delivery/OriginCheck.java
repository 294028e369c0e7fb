package org.espace.widgets.delivery;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a form came from a page of this very host, by what the browser says: {@code Sec-Fetch-Site}, else {@code Origin}, else
 * {@code Referer}. A client that says nothing is let through to the token. The scheme is not compared: a proxy may have changed it.
 */
public final class OriginCheck {
    private OriginCheck() {}

    /** @param host of this request, with its port when it has one */
    public static boolean passes(
            @Nullable String site, @Nullable String origin, @Nullable String referer, String host) {
        if (site != null && !site.isEmpty()) {
            return site.equals("same-origin") || site.equals("none");
        }
        if (origin != null) {
            return sameHost(origin, host);
        }
        return referer == null || sameHost(referer, host);
    }

    private static boolean sameHost(String address, String host) {
        try {
            URI uri = URI.create(address);
            return bare(uri.getScheme(), uri.getRawAuthority()).equals(bare(uri.getScheme(), host));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static String bare(@Nullable String scheme, @Nullable String authority) {
        String lower = authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        String usualPort = "https".equals(scheme) ? ":443" : ":80";
        return lower.endsWith(usualPort) ? lower.substring(0, lower.length() - usualPort.length()) : lower;
    }
}
