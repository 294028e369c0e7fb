package org.espace.portal.container;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.portlet.PortletMode;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.om.portlet.DisplayName;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.espace.portal.container.PanelCache.Kept;
import org.jspecify.annotations.Nullable;

/** Renders a window, or shows again what is kept of it. Thread-safe. */
final class Rendering {
    private static final String OUT_OF_SERVICE = "<p>Out of service.</p>";

    private final PortletContainer container;
    private final Registry registry;
    private final PanelCache cache;

    Rendering(PortletContainer container, Registry registry, PanelCache cache) {
        this.container = container;
        this.registry = registry;
        this.cache = cache;
    }

    Panel render(PlacedWindow placed, Exchange exchange, HttpServletRequest request, HttpServletResponse response) {
        PortletDefinition definition = registry.definition(placed.application(), placed.portlet());
        if (definition == null) {
            return failed(placed, null, exchange, new IllegalStateException("It is not deployed."));
        }
        PanelCache.Key key = key(placed, exchange, request);
        Kept kept = cache.find(key);
        if (kept != null && cache.isFresh(kept)) {
            return kept.panel();
        }
        try {
            return call(new Window(placed, definition, exchange), key, kept, request, response);
        } catch (Exception | LinkageError | StackOverflowError thrown) {
            return failed(placed, definition, exchange, thrown);
        }
    }

    private Panel call(
            Window window,
            PanelCache.Key key,
            @Nullable Kept kept,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        PanelRequest own = new PanelRequest(request);
        own.setAttribute(Contexts.KEPT_ETAG, kept == null ? null : kept.eTag());
        container.doRender(window, own, new QuietResponse(response), null);
        MimeContext answer = (MimeContext) own.getAttribute(Contexts.RENDERED);
        if (answer == null) {
            throw new IllegalStateException("The container left no answer.");
        }
        if (answer.asksNotToBeKept()) {
            window.exchange().keepNothing();
            return panel(window, answer);
        }
        if (kept != null && answer.freshness().useCachedContent()) {
            answer.freshness().setETag(kept.eTag());
            cache.keep(key, kept.panel(), answer.freshness());
            return kept.panel();
        }
        Panel panel = panel(window, answer);
        if (kept != null && Objects.equals(kept.eTag(), answer.freshness().getETag())) {
            answer.freshness().setETag(null);
        }
        cache.keep(key, panel, answer.freshness());
        return panel;
    }

    private Panel panel(Window window, MimeContext answer) {
        String markup = answer.markup();
        if (OUT_OF_SERVICE.equals(markup)) {
            throw new IllegalStateException("It is out of service: it failed when it started, see the log above.");
        }
        PortletDefinition definition = window.getPortletDefinition();
        String usual = title(window);
        String title = answer.title() == null ? usual : answer.title();
        boolean named = !title.equals(usual);
        return new Panel(window.placed().id(), title, named, markup, answer.headElements(), modes(definition), null);
    }

    private Panel failed(
            PlacedWindow placed, @Nullable PortletDefinition definition, Exchange exchange, Throwable thrown) {
        Failure failure = Failure.of(placed, "rendering", thrown);
        String title = definition == null ? placed.portlet() : title(new Window(placed, definition, exchange));
        return new Panel(placed.id(), title, false, "", List.of(), List.of(), failure.reference());
    }

    private String title(Window window) {
        PlacedWindow placed = window.placed();
        ConfiguredPortlet configured = registry.configured(placed.application(), placed.portlet());
        String title = configured == null
                ? ""
                : configured.getResourceBundle(window.exchange().locale()).getString("javax.portlet.title");
        if (!title.isBlank()) {
            return title;
        }
        DisplayName name = window.getPortletDefinition().getDisplayName(Locale.ENGLISH);
        return name == null ? placed.portlet() : name.getText();
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
        HttpSession session = request.getSession(false);
        String visitor = session == null ? PanelCache.NOBODY : session.getId();
        return new PanelCache.Key(placed.id(), visitor, exchange.here().path(), exchange.locale());
    }
}
