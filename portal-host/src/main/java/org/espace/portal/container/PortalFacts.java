package org.espace.portal.container;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import javax.portlet.PortalContext;
import javax.portlet.PortletMode;
import javax.portlet.WindowState;
import org.jspecify.annotations.Nullable;

/** What portlets are told of the portal around them. Stateless. */
final class PortalFacts implements PortalContext {
    static final List<PortletMode> MODES = List.of(PortletMode.VIEW, PortletMode.EDIT, PortletMode.HELP);
    static final List<WindowState> STATES = List.of(WindowState.NORMAL, WindowState.MAXIMIZED, WindowState.MINIMIZED);

    /** Where portlets may send people to sign in; {@code next} says where to come back to. */
    private static final Map<String, String> PROPERTIES =
            Map.of(MARKUP_HEAD_ELEMENT_SUPPORT, "true", "espace.sign-in", "/login");

    @Override
    public @Nullable String getProperty(String name) {
        return PROPERTIES.get(name);
    }

    @Override
    public Enumeration<String> getPropertyNames() {
        return Collections.enumeration(PROPERTIES.keySet());
    }

    @Override
    public Enumeration<PortletMode> getSupportedPortletModes() {
        return Collections.enumeration(MODES);
    }

    @Override
    public Enumeration<WindowState> getSupportedWindowStates() {
        return Collections.enumeration(STATES);
    }

    @Override
    public String getPortalInfo() {
        return "eSpace portal/0.1";
    }
}
