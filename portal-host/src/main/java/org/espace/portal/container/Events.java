package org.espace.portal.container;

import java.util.List;
import javax.portlet.Event;
import javax.portlet.PortletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.xml.namespace.QName;
import org.apache.pluto.container.EventCoordinationService;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletContainerException;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.om.portlet.EventDefinition;
import org.apache.pluto.container.om.portlet.EventDefinitionReference;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries an event to every window of the page whose portlet declared that it cares. Thread-safe. */
final class Events implements EventCoordinationService {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final Registry registry;

    Events(Registry registry) {
        this.registry = registry;
    }

    @Override
    public void processEvents(
            PortletContainer container,
            PortletWindow from,
            HttpServletRequest request,
            HttpServletResponse response,
            List<Event> events) {
        Exchange exchange = Window.of(from).exchange();
        for (Event event : events) {
            for (PlacedWindow placed : exchange.windows()) {
                deliver(container, placed, exchange, request, response, event);
            }
        }
    }

    private void deliver(
            PortletContainer container,
            PlacedWindow placed,
            Exchange exchange,
            HttpServletRequest request,
            HttpServletResponse response,
            Event event) {
        PortletDefinition definition = registry.definition(placed.application(), placed.portlet());
        if (definition == null || !cares(definition, event.getQName())) {
            return;
        }
        if (!exchange.mayDeliver()) {
            LOG.warn("Event {} was not delivered: portlets keep answering each other's events.", event.getQName());
            return;
        }
        try {
            Window window = new Window(placed, definition, exchange);
            Event copy = EventCopy.forLoader(event, registry.getClassLoader(placed.application()));
            container.doEvent(window, new PanelRequest(request), response, copy);
        } catch (PortletException | PortletContainerException | java.io.IOException | RuntimeException thrown) {
            exchange.failed(Failure.of(placed, "an event", thrown));
        }
    }

    /** By its name, one of its aliases, or a name declared with a wildcard at its end (JSR-286, 15.2.5). */
    private static boolean cares(PortletDefinition portlet, QName name) {
        return portlet.getSupportedProcessingEvents().stream()
                .map(EventDefinitionReference::getQualifiedName)
                .anyMatch(wanted -> matches(wanted, name) || isAlias(portlet, wanted, name));
    }

    private static boolean matches(QName wanted, QName name) {
        String local = wanted.getLocalPart();
        boolean fits = local.endsWith(".")
                ? name.getLocalPart().startsWith(local)
                : local.endsWith("*")
                        ? name.getLocalPart().startsWith(local.substring(0, local.length() - 1))
                        : local.equals(name.getLocalPart());
        return fits && wanted.getNamespaceURI().equals(name.getNamespaceURI());
    }

    private static boolean isAlias(PortletDefinition portlet, QName wanted, QName name) {
        EventDefinition definition = portlet.getApplication().getEventDefinition(wanted);
        return definition != null && definition.getAliases().contains(name);
    }
}
