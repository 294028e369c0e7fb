package org.espace.widgets.delivery.portlet;

import javax.portlet.CacheControl;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import org.espace.widgets.delivery.Fragment;

/** Validation caching, JSR-286 PLT.22.2: the portal keeps the markup, and asks each time whether it is still good. */
final class Validation {
    private Validation() {}

    /** Whether the portal may use what it has; then nothing is to be written. */
    static boolean stillGood(RenderRequest request, RenderResponse response, Fragment fragment) {
        CacheControl cache = response.getCacheControl();
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
}
