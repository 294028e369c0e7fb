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
import org.espace.portal.container.Trouble;
import org.espace.portal.login.FormToken;
import org.espace.portal.login.Visitor;

/** Puts a page together: each window into its own panel, in order, then the theme around them. Thread-safe. */
final class Composer {
    private final Portlets portlets;
    private final Theme theme;
    private final FormToken token;

    Composer(Portlets portlets, Theme theme, FormToken token) {
        this.portlets = portlets;
        this.theme = theme;
        this.token = token;
    }

    void show(Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Set<String> head = new LinkedHashSet<>();
        List<WindowView> windows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Optional<PlacedWindow> alone = visit.maximized();
        List<PlacedPortlet> shown = visit.page().portlets().stream()
                .filter(placed -> alone.isEmpty() || alone.get().equals(Site.window(placed)))
                .toList();
        List<Panel> panels =
                portlets.render(shown.stream().map(Site::window).toList(), visit.exchange(), request, response);
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            head.addAll(panel.head());
            if (panel.named() && !panel.isEmpty()) {
                names.add(panel.title());
            }
            view(visit, shown.get(i).region(), panel, request).ifPresent(windows::add);
        }
        PageView page = new PageView(
                frame(visit, title(visit, names), head, request),
                visit.page().title(),
                Notice.take(request, response),
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
        WindowView.Missing missing = panel.trouble() == Trouble.NONE
                ? null
                : new WindowView.Missing(
                        panel.trouble(), reference, visit.here().at(null).path());
        List<WindowView.MenuItem> menu = WindowMenu.of(panel, visit.here(), request.getUserPrincipal() != null);
        return Optional.of(
                new WindowView(panel.window(), region, panel.title(), panel.markup(), missing, folded, menu));
    }

    private Frame frame(Visit visit, String title, Set<String> head, HttpServletRequest request) {
        Visitor visitor = Visitor.of(request);
        return new Frame(
                title,
                List.copyOf(head),
                visit.site().menu(visit.page().path(), visitor != null, PageServlet.administrator(request)),
                visitor,
                visitor == null ? "" : token.of(request),
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
