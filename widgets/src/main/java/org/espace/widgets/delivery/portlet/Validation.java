package org.espace.widgets.delivery.portlet;

import javax.portlet.CacheControl;
import javax.portlet.MimeResponse;
import javax.portlet.PortletResponse;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import org.espace.widgets.delivery.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * Validation caching, JSR-286 PLT.22.2: the portal keeps the markup, and asks each time whether it is still good. Of what is fleeting it
 * keeps nothing, and is told so in the words of HTTP, for its page.
 */
final class Validation {
    private static final String CACHE_CONTROL = "Cache-Control";
    private static final String NOT_KEPT = "private, no-store";

    private Validation() {}

    /** Whether the portal may use what it has; then nothing is to be written. */
    static boolean stillGood(RenderRequest request, RenderResponse response, Fragment fragment) {
        CacheControl cache = response.getCacheControl();
        if (fragment.fleeting()) {
            neverGood(response, cache);
            return false;
        }
        if (cache == null || fragment.kind() != Fragment.Kind.SHOWN) {
            return false;
        }
        String etag = fragment.etag();
        boolean good = etag.equals(request.getETag());
        cache.setExpirationTime(0);
        cache.setETag(etag);
        cache.setUseCachedContent(good);
        return good;
    }

    /** Says of what is fleeting, whichever phase it is in, that nobody may keep it. */
    static void neverKept(PortletResponse response) {
        response.setProperty(CACHE_CONTROL, NOT_KEPT);
    }

    /** Says of a fleeting panel that it is good for one look. */
    static void neverGood(MimeResponse response, @Nullable CacheControl cache) {
        neverKept(response);
        if (cache != null) {
            cache.setExpirationTime(0);
            cache.setETag(null);
            cache.setUseCachedContent(false);
        }
    }
}
