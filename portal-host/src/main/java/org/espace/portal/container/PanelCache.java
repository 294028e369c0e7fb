package org.espace.portal.container;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Panels that may be shown again: for a time (expiration), or when the portlet says they still hold (validation). Bounded
 * by the characters held, 16 million. Thread-safe.
 */
final class PanelCache {
    /** A visitor who is not signed in and has no session, of whom nothing private is kept. */
    static final String NOBODY = "nobody";

    private static final int HEAVIEST = 16_000_000;

    private final Clock clock;
    private final Cache<Key, Kept> panels = Caffeine.newBuilder()
            .maximumWeight(HEAVIEST)
            .weigher((Key key, Kept kept) -> 1_000 + kept.panel().markup().length())
            .build();

    PanelCache(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param visitor who is signed in, and the session if there is one; empty when all visitors share the panel
     * @param address the whole state of the page: a panel's links carry it
     */
    record Key(String window, String visitor, String address, Locale locale) {}

    /** @param until epoch milliseconds */
    record Kept(Panel panel, long until, @Nullable String eTag, int seconds) {}

    /** The panel kept for this visitor, else for all, whether it is still fresh or not. */
    @Nullable
    Kept find(Key key) {
        Kept own = panels.getIfPresent(key);
        return own != null ? own : panels.getIfPresent(forAll(key));
    }

    boolean isFresh(Kept kept) {
        return clock.millis() < kept.until();
    }

    void keep(Key key, Panel panel, Freshness freshness) {
        int seconds = freshness.getExpirationTime();
        boolean worthless = seconds == 0 && freshness.getETag() == null;
        if (worthless || (key.visitor().equals(NOBODY) && !freshness.isPublicScope())) {
            return;
        }
        long until = seconds < 0 ? Long.MAX_VALUE : clock.millis() + 1000L * seconds;
        Key place = freshness.isPublicScope() ? forAll(key) : key;
        panels.put(place, new Kept(panel, until, freshness.getETag(), seconds));
    }

    /** After a window acted or heard an event, nothing it showed before holds (JSR-286, 22.1). */
    void forget(String window) {
        panels.asMap().keySet().removeIf(key -> key.window().equals(window));
    }

    private static Key forAll(Key key) {
        return new Key(key.window(), "", key.address(), key.locale());
    }
}
