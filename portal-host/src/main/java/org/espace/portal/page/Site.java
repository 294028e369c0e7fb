package org.espace.portal.page;

import java.util.List;
import java.util.Optional;
import org.espace.page.PageCard;
import org.espace.page.PlacedPortlet;
import org.espace.page.Turns;
import org.espace.portal.container.PlacedWindow;

/**
 * The pages as one request finds them.
 *
 * @param principal whose request it is, empty for nobody
 * @param turns how often they had been changed before
 */
record Site(List<PageCard> pages, String principal, Turns turns) {

    Optional<PageCard> page(String path) {
        return pages.stream().filter(page -> page.path().equals(path)).findFirst();
    }

    Router router() {
        return new Router(pages);
    }

    static PlacedWindow window(PlacedPortlet placed) {
        return new PlacedWindow(placed.window(), placed.application(), placed.portlet());
    }

    List<Frame.Entry> menu(String current, boolean signedIn, boolean administrator) {
        return pages.stream()
                .filter(PageCard::inMenu)
                .filter(page -> page.audience().admits(signedIn, administrator))
                .map(page -> new Frame.Entry(
                        page.title(),
                        org.espace.portal.url.PortalUrl.of(page.path()).path(),
                        page.path().equals(current)))
                .toList();
    }
}
