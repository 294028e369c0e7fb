package org.espace.portal.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.espace.page.PageCard;
import org.espace.portal.container.Exchange;
import org.espace.portal.container.PagePreferences;
import org.espace.portal.container.PlacedWindow;
import org.espace.portal.container.Portlets;
import org.espace.portal.url.PortalUrl;
import org.espace.portal.url.WindowView;

/**
 * One request to one page.
 *
 * @param here what the address says, less what this visitor or the portlets do not know
 */
record Visit(Site site, PageCard page, PortalUrl here, List<PlacedWindow> windows, Exchange exchange) {
    private static final Set<String> STATES = Set.of("normal", "minimized", "maximized");

    static Visit of(
            Site site,
            PageCard page,
            PortalUrl asked,
            Portlets portlets,
            PagePreferences preferences,
            HttpServletRequest request) {
        List<PlacedWindow> windows = page.portlets().stream().map(Site::window).toList();
        PortalUrl here = known(asked, windows, portlets, request.getUserPrincipal() != null);
        Exchange exchange = new Exchange(here, windows, request.getLocale(), site.router()::route, preferences);
        return new Visit(site, page, here, windows, exchange);
    }

    Optional<PlacedWindow> window(String id) {
        return windows.stream().filter(window -> window.id().equals(id)).findFirst();
    }

    Optional<PlacedWindow> maximized() {
        return windows.stream()
                .filter(window -> here.window(window.id()).state().equals("maximized"))
                .findFirst();
    }

    /** An address may name modes a portlet lacks, or changes to settings by someone who is not signed in. */
    private static PortalUrl known(PortalUrl asked, List<PlacedWindow> windows, Portlets portlets, boolean signedIn) {
        Map<String, WindowView> views = new HashMap<>();
        for (PlacedWindow window : windows) {
            WindowView view = asked.window(window.id());
            boolean allowed = portlets.modes(window).contains(view.mode())
                    && (signedIn || !view.mode().equals("edit"));
            WindowView inMode = allowed ? view : view.inMode("view");
            views.put(window.id(), STATES.contains(view.state()) ? inMode : inMode.inState("normal"));
        }
        return new PortalUrl(asked.page(), asked.shared(), views, asked.target());
    }
}
