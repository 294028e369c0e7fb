package org.espace.portal.container;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.portlet.PortletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletContainerException;
import org.apache.pluto.container.driver.PlutoServices;
import org.apache.pluto.container.impl.PortletContainerImpl;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.espace.portal.url.PortalUrl;

/**
 * The portlets of all applications, and the four things asked of them. Thread-safe. Make it before any application is
 * deployed: Pluto looks for its services as soon as a portlet starts.
 */
public final class Portlets implements AutoCloseable {
    private final Registry registry = new Registry();
    private final PortletContainer container;
    private final PanelCache cache;
    private final Crew crew;
    private final Rendering rendering;

    private Portlets(UserStore users, Clock clock, Parallel parallel) {
        Services services = new Services(registry, users);
        this.container = new PortletContainerImpl("espace", new PlutoServices(services));
        this.cache = new PanelCache(clock);
        this.crew = new Crew(parallel);
        this.rendering = new Rendering(container, registry, cache, new Breakers(clock), crew);
    }

    public static Portlets open(UserStore users, Clock clock, Parallel parallel) {
        Portlets portlets = new Portlets(users, clock, parallel);
        try {
            portlets.container.init();
        } catch (PortletContainerException impossible) {
            throw new IllegalStateException("The portlet container did not start.", impossible);
        }
        return portlets;
    }

    /** How many portlets have started. */
    public int started() {
        return registry.count();
    }

    /** Waits until the portlets of an application have started; false when some have not within the time. */
    public boolean await(Deployment deployment, Duration longest) throws InterruptedException {
        Set<String> names = deployment.portlets().stream()
                .map(portlet -> deployment.application() + "/" + portlet)
                .collect(Collectors.toSet());
        return registry.await(names, longest);
    }

    public boolean has(PlacedWindow window) {
        return registry.definition(window.application(), window.portlet()) != null;
    }

    /** The modes that the window's portlet knows, {@code view} among them. */
    public Set<String> modes(PlacedWindow window) {
        PortletDefinition definition = registry.definition(window.application(), window.portlet());
        Set<String> modes = new HashSet<>(definition == null ? List.of() : Rendering.modes(definition));
        modes.add("view");
        return modes;
    }

    /** What the windows show now, in their order; a portlet that throws or takes too long becomes a panel that says so. */
    public List<Panel> render(
            List<PlacedWindow> windows, Exchange exchange, HttpServletRequest request, HttpServletResponse response) {
        return rendering.render(windows, exchange, request, response);
    }

    /** Lets the window act and delivers the events that follow; see {@link Exchange#destination} and its failures. */
    public void act(PlacedWindow window, Exchange exchange, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Window acting = window(window, exchange);
        exchange.begin(window.id());
        try {
            container.doAction(acting, new PanelRequest(request), new QuietResponse(response), false);
        } catch (PortletException | PortletContainerException thrown) {
            exchange.failed(Failure.of(window, "its action", thrown));
        } finally {
            exchange.windows().forEach(each -> cache.forget(each.id()));
        }
    }

    /** Lets the window serve a resource, straight into the response. */
    public void serve(PlacedWindow window, Exchange exchange, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            container.doServeResource(window(window, exchange), new PanelRequest(request), response);
        } catch (PortletException | PortletContainerException | RuntimeException thrown) {
            exchange.failed(Failure.of(window, "serving a resource", thrown));
        }
    }

    @Override
    public void close() {
        crew.close();
        try {
            container.destroy();
        } catch (PortletContainerException impossible) {
            throw new IllegalStateException("The portlet container did not stop.", impossible);
        }
    }

    private Window window(PlacedWindow placed, Exchange exchange) {
        PortletDefinition definition = registry.definition(placed.application(), placed.portlet());
        if (definition == null) {
            throw new IllegalArgumentException(
                    "No portlet \"" + placed.portlet() + "\" of \"" + placed.application() + "\" is deployed for "
                            + PortalUrl.of(exchange.here().page()).path() + ".");
        }
        return new Window(placed, definition, exchange);
    }
}
