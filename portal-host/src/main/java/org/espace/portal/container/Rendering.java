package org.espace.portal.container;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.portlet.PortletMode;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.espace.portal.container.Breakers.Breaker;
import org.espace.portal.container.PanelCache.Kept;

/** Renders windows, or shows again what is kept of them: one after the other, or some at the same time. Thread-safe. */
final class Rendering {
    private final PortletContainer container;
    private final Registry registry;
    private final PanelCache cache;
    private final Breakers breakers;
    private final Titles titles;
    private final Crew crew;

    Rendering(PortletContainer container, Registry registry, PanelCache cache, Breakers breakers, Crew crew) {
        this.container = container;
        this.registry = registry;
        this.cache = cache;
        this.breakers = breakers;
        this.titles = new Titles(registry);
        this.crew = crew;
    }

    /** The panels, in the order of the windows. */
    List<Panel> render(
            List<PlacedWindow> windows, Exchange exchange, HttpServletRequest request, HttpServletResponse response) {
        if (crew.isEmpty()) {
            return windows.stream()
                    .map(window -> render(window, exchange, request, response))
                    .toList();
        }
        try (SideBySide page = new SideBySide(container, crew, request, response)) {
            windows.forEach(window -> page.begin(step(window, exchange, request)));
            return page.panels();
        }
    }

    private Panel render(
            PlacedWindow placed, Exchange exchange, HttpServletRequest request, HttpServletResponse response) {
        Step step = step(placed, exchange, request);
        if (step instanceof Panel there) {
            return there;
        }
        Asking asking = (Asking) step;
        try {
            return asking.answered(asking.ask(container, new PanelRequest(request), response), response);
        } catch (Exception | LinkageError | StackOverflowError thrown) {
            return asking.failed(thrown);
        }
    }

    private Step step(PlacedWindow placed, Exchange exchange, HttpServletRequest request) {
        PortletDefinition definition = registry.definition(placed.application(), placed.portlet());
        if (definition == null) {
            Failure failure = Failure.of(placed, "rendering", new IllegalStateException("It is not deployed."));
            return Panel.without(placed.id(), placed.portlet(), Trouble.FAILED, failure);
        }
        PanelCache.Key key = key(placed, exchange, request);
        Kept kept = cache.find(key);
        if (kept != null && cache.isFresh(kept)) {
            return kept.panel();
        }
        Window window = new Window(placed, definition, exchange);
        Breaker breaker = breakers.of(placed);
        return breaker.lets()
                ? new Asking(window, titles, cache, key, kept, breaker)
                : Panel.without(placed.id(), titles.of(window), Trouble.RESTING, null);
    }

    static List<String> modes(PortletDefinition definition) {
        Set<String> declared = definition.getSupports().stream()
                .flatMap(supports -> supports.getPortletModes().stream())
                .map(mode -> mode.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return Stream.of(PortletMode.EDIT, PortletMode.HELP)
                .map(PortletMode::toString)
                .filter(declared::contains)
                .toList();
    }

    private static PanelCache.Key key(PlacedWindow placed, Exchange exchange, HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        HttpSession session = request.getSession(false);
        String visitor = principal == null && session == null
                ? PanelCache.NOBODY
                : (principal == null ? "" : principal.getName()) + "\n" + (session == null ? "" : session.getId());
        return new PanelCache.Key(placed.id(), visitor, exchange.here().path(), exchange.locale());
    }
}
