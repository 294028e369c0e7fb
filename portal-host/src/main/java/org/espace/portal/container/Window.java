package org.espace.portal.container;

import javax.portlet.PortletMode;
import javax.portlet.WindowState;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.PortletWindowID;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.espace.portal.url.WindowView;

/** A placed window within one exchange, as Pluto wants to see it. */
final class Window implements PortletWindow {
    private final PlacedWindow placed;
    private final PortletDefinition definition;
    private final Exchange exchange;
    private final PublicNames publicNames;

    Window(PlacedWindow placed, PortletDefinition definition, Exchange exchange) {
        this.placed = placed;
        this.definition = definition;
        this.exchange = exchange;
        this.publicNames = new PublicNames(definition);
    }

    static Window of(PortletWindow window) {
        return (Window) window;
    }

    PlacedWindow placed() {
        return placed;
    }

    Exchange exchange() {
        return exchange;
    }

    PublicNames publicNames() {
        return publicNames;
    }

    /** How the window stands at this moment: what an action changed, the events after it see. */
    WindowView view() {
        return exchange.next().window(placed.id());
    }

    @Override
    public PortletWindowID getId() {
        return placed::id;
    }

    @Override
    public WindowState getWindowState() {
        return new WindowState(view().state());
    }

    @Override
    public PortletMode getPortletMode() {
        return new PortletMode(view().mode());
    }

    @Override
    public PortletDefinition getPortletDefinition() {
        return definition;
    }
}
