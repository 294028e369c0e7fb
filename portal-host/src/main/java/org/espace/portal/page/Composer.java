package org.espace.portal.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.espace.page.PlacedPortlet;
import org.espace.page.Region;
import org.espace.portal.container.Panel;
import org.espace.portal.container.PlacedWindow;
import org.espace.portal.container.Portlets;
import org.espace.portal.login.FormToken;
import org.espace.portal.login.Visitor;

/** Puts a page together: each window into its own panel, in order, then the theme around them. Thread-safe. */
final class Composer {
    private final Portlets portlets;
    private final Theme theme;

    Composer(Portlets portlets, Theme theme) {
        this.portlets = portlets;
        this.theme = theme;
    }

    void show(Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Set<String> head = new LinkedHashSet<>();
        List<WindowView> windows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Optional<PlacedWindow> alone = visit.maximized();
        for (PlacedPortlet placed : visit.page().portlets()) {
            PlacedWindow window = Site.window(placed);
            if (alone.isEmpty() || alone.get().equals(window)) {
                Panel panel = portlets.render(window, visit.exchange(), request, response);
                head.addAll(panel.head());
                if (panel.named() && !panel.isEmpty()) {
                    names.add(panel.title());
                }
                view(visit, placed.region(), panel, request).ifPresent(windows::add);
            }
        }
        PageView page = new PageView(
                frame(visit, title(visit, names), head, request),
                visit.page().title(),
                Notice.take(request),
                alone.isPresent(),
                windows);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", visit.exchange().fleeting() ? "private, no-store" : "private, no-cache");
        response.setHeader("Vary", "Cookie, Accept-Language");
        response.getWriter().write(theme.page(page));
    }

    /** A window with nothing to say is left out, unless it was folded up: it must be there to be unfolded. */
    private static Optional<WindowView> view(Visit visit, Region region, Panel panel, HttpServletRequest request) {
        boolean folded = visit.here().window(panel.window()).state().equals("minimized");
        if (panel.isEmpty() && !folded) {
            return Optional.empty();
        }
        String reference = panel.reference() == null ? "" : panel.reference();
        List<WindowView.MenuItem> menu = WindowMenu.of(panel, visit.here(), request.getUserPrincipal() != null);
        return Optional.of(
                new WindowView(panel.window(), region, panel.title(), panel.markup(), reference, folded, menu));
    }

    private static Frame frame(Visit visit, String title, Set<String> head, HttpServletRequest request) {
        Visitor visitor = Visitor.of(request);
        return new Frame(
                title,
                List.copyOf(head),
                visit.site().menu(visit.page().path(), visitor != null),
                visitor,
                visitor == null ? "" : FormToken.of(request),
                PageServlet.signIn(visit.here()),
                visit.site().page("me").isPresent() ? "/portal/me" : "");
    }

    /** A page one comes to by a choice is called after what was chosen, as the first panel that names it does. */
    private static String title(Visit visit, List<String> names) {
        String page = visit.page().title();
        boolean named = visit.page().inMenu() || visit.page().community() != 0;
        return named || names.isEmpty() ? page : names.get(0) + " · " + page;
    }
}
