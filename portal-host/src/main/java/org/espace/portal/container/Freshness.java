package org.espace.portal.container;

import javax.portlet.CacheControl;
import org.jspecify.annotations.Nullable;

/** How long an answer is good, and by what it is known again (JSR-286, chapter 22). */
final class Freshness implements CacheControl {
    private int expirationTime;
    private boolean publicScope;
    private @Nullable String eTag;
    private boolean useCachedContent;

    @Override
    public int getExpirationTime() {
        return expirationTime;
    }

    /** @param seconds 0 for not at all, -1 for ever */
    @Override
    public void setExpirationTime(int seconds) {
        expirationTime = seconds;
    }

    @Override
    public boolean isPublicScope() {
        return publicScope;
    }

    @Override
    public void setPublicScope(boolean wanted) {
        publicScope = wanted;
    }

    @Override
    public @Nullable String getETag() {
        return eTag;
    }

    @Override
    public void setETag(@Nullable String token) {
        eTag = token;
    }

    @Override
    public boolean useCachedContent() {
        return useCachedContent;
    }

    @Override
    public void setUseCachedContent(boolean wanted) {
        useCachedContent = wanted;
    }
}
