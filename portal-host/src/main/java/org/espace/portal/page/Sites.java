package org.espace.portal.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.espace.page.Choices;
import org.espace.page.PageCard;
import org.espace.page.PageService;
import org.espace.page.Turns;
import org.jspecify.annotations.Nullable;

/**
 * The portal's pages and what is set up on them, kept in memory for as long as the database says that nobody changed them: one small
 * statement a request, and what another node changed is seen on the next. Bounded by 10,000 pages as somebody has them. Thread-safe.
 */
final class Sites {
    private static final int MOST = 10_000;

    private final PageService pages;
    private final Cache<Place, Kept> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private volatile @Nullable Held held;

    Sites(PageService pages) {
        this.pages = pages;
    }

    private record Held(long turn, List<PageCard> pages) {}

    private record Place(List<Long> windows, String principal) {}

    private record Kept(Turns turns, Choices choices) {}

    /** As it is now. @param principal who looks at it, empty for nobody */
    Site now(String principal) {
        Turns turns = pages.turns(principal);
        Held before = held;
        if (before == null || before.turn() != turns.everyone()) {
            before = new Held(turns.everyone(), pages.all());
            held = before;
        }
        return new Site(before.pages(), principal, turns);
    }

    /** What is set up on the windows of a page, as it was then or later. */
    Choices choices(Site site, List<Long> windows) {
        Place place = new Place(windows, site.principal());
        Kept before = kept.getIfPresent(place);
        if (before != null && before.turns().equals(site.turns())) {
            return before.choices();
        }
        Choices read = pages.choices(windows, site.principal());
        kept.put(place, new Kept(site.turns(), read));
        return read;
    }
}
