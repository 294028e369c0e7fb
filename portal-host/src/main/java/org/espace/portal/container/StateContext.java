package org.espace.portal.container;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.portlet.Event;
import javax.portlet.MutableRenderParameters;
import javax.portlet.PortletMode;
import javax.portlet.WindowState;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.EventProvider;
import org.apache.pluto.container.PortletActionResponseContext;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletEventResponseContext;
import org.apache.pluto.container.PortletURLProvider.TYPE;
import org.apache.pluto.container.impl.MutableRenderParametersImpl;
import org.espace.portal.url.PortalUrl;
import org.espace.portal.url.WindowView;
import org.jspecify.annotations.Nullable;

/** What a portlet changes of the navigational state while it acts or hears an event: written straight into the exchange. */
final class StateContext extends ResponseContext implements PortletActionResponseContext, PortletEventResponseContext {
    private final List<Event> events = new ArrayList<>();
    private final PortalUrl before;
    private @Nullable String redirect;

    StateContext(PortletContainer container, Window window, HttpServletRequest request, HttpServletResponse response) {
        super(container, window, request, response);
        this.before = window.exchange().next();
    }

    @Override
    public PortletMode getPortletMode() {
        return window().getPortletMode();
    }

    @Override
    public void setPortletMode(PortletMode mode) {
        change(window().view().inMode(mode.toString()));
    }

    @Override
    public WindowState getWindowState() {
        return window().getWindowState();
    }

    @Override
    public void setWindowState(WindowState state) {
        change(window().view().inState(state.toString()));
    }

    @Override
    public EventProvider getEventProvider() {
        return PortletEvent::new;
    }

    @Override
    public List<Event> getEvents() {
        return events;
    }

    @Override
    public void addPublicRenderParameter(String windowId, String name, String[] values) {
        setParameter(windowId, name, values);
    }

    @Override
    public void removePublicRenderParameter(String windowId, String name) {
        next(Parameters.withoutShared(window().exchange().next(), window(), name));
    }

    @Override
    public boolean isPublicRenderParameter(String windowId, String name) {
        return window().publicNames().contains(name);
    }

    @Override
    public Set<String> getPrivateParameterNames(String windowId) {
        return new HashSet<>(window().view().parameters().keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String windowId, String name) {
        return Parameters.arrays(window().view().parameters()).get(name);
    }

    @Override
    public void setParameter(String windowId, String name, String[] values) {
        next(Parameters.with(window().exchange().next(), window(), name, values));
    }

    @Override
    public void removeParameter(String windowId, String name) {
        next(Parameters.with(window().exchange().next(), window(), name, null));
    }

    /** A view of the parameters whose changes come back to us through the setters above. */
    @Override
    public MutableRenderParameters getRenderParameters(String windowId) {
        return new MutableRenderParametersImpl(new Urls(TYPE.RENDER, window(), this::next), windowId);
    }

    /** After a portlet threw, what it had changed counts for nothing. */
    @Override
    public void reset() {
        events.clear();
        redirect = null;
        next(before);
    }

    @Override
    public void setRedirect(String location) {
        redirect = location;
    }

    @Override
    public void setRedirect(String location, String renderUrlParameter) {
        String separator = location.contains("?") ? "&" : "?";
        String back = window().exchange().address(window().exchange().next());
        redirect = location + separator + renderUrlParameter + "="
                + java.net.URLEncoder.encode(back, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public boolean isRedirect() {
        return redirect != null;
    }

    @Override
    public String getResponseURL() {
        Exchange exchange = window().exchange();
        String location = redirect == null ? exchange.address(exchange.next()) : redirect;
        exchange.redirect(redirect);
        if (asksNotToBeKept()) {
            exchange.keepNothing();
        }
        return location;
    }

    private void change(WindowView view) {
        next(window().exchange().next().withWindow(window().placed().id(), view));
    }

    private void next(PortalUrl changed) {
        window().exchange().next(changed);
    }
}
