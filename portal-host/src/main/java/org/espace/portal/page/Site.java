package org.espace.portal.page;

import java.util.List;
import java.util.Optional;
import org.espace.page.PageCard;
import org.espace.page.PageService;
import org.espace.page.PlacedPortlet;
import org.espace.portal.container.PlacedWindow;

/** The pages as they are at this moment: read once a request. */
record Site(List<PageCard> pages) {

    static Site now(PageService service) {
        return new Site(service.all());
    }

    Optional<PageCard> page(String path) {
        return pages.stream().filter(page -> page.path().equals(path)).findFirst();
    }

    Router router() {
        return new Router(pages);
    }

    static PlacedWindow window(PlacedPortlet placed) {
        return new PlacedWindow(placed.window(), placed.application(), placed.portlet());
    }

    List<Frame.Entry> menu(String current, boolean signedIn) {
        return pages.stream()
                .filter(PageCard::inMenu)
                .filter(page -> signedIn || !page.signedInOnly())
                .map(page -> new Frame.Entry(
                        page.title(),
                        org.espace.portal.url.PortalUrl.of(page.path()).path(),
                        page.path().equals(current)))
                .toList();
    }
}
