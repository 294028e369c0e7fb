package org.espace.widgets.delivery.portlet;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.portlet.Event;
import javax.portlet.PortalContext;
import javax.portlet.PortletMode;
import javax.portlet.PortletPreferences;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;
import javax.portlet.WindowState;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.delivery.Multipart;
import org.espace.widgets.delivery.Stub;
import org.jspecify.annotations.Nullable;

/** The answers of a request. */
class PortletAsked {
    private final PortletWindow window;
    private final Map<String, String[]> parameters;

    PortletAsked(PortletWindow window, Map<String, String[]> parameters) {
        this.window = window;
        this.parameters = parameters;
    }

    Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Nullable
    String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    Map<String, String[]> getPrivateParameterMap() {
        Map<String, String[]> some = new TreeMap<>(parameters);
        some.keySet().removeAll(WidgetRequest.SHARED);
        return some;
    }

    Map<String, String[]> getPublicParameterMap() {
        return window.shared;
    }

    @Nullable
    Principal getUserPrincipal() {
        return window.actor.signedIn() ? () -> Long.toString(window.actor.person()) : null;
    }

    boolean isUserInRole(String role) {
        return window.actor.administrator();
    }

    Enumeration<Locale> getLocales() {
        return Collections.enumeration(List.of(Locale.ENGLISH));
    }

    WindowState getWindowState() {
        return window.state;
    }

    String getResourceID() {
        return window.resource;
    }

    @Nullable
    Object getAttribute(String name) {
        return name.equals(PortletRequest.USER_INFO) ? window.told : null;
    }

    @Nullable
    String getContentType() {
        return window.sending == null ? null : Multipart.TYPE;
    }

    @Nullable
    String getCharacterEncoding() {
        return window.sentIn;
    }

    InputStream getPortletInputStream() {
        Multipart sending = window.sending;
        return new ByteArrayInputStream(sending == null ? new byte[0] : sending.bytes());
    }

    String getScheme() {
        return "https";
    }

    int getServerPort() {
        return 443;
    }

    PortletMode getPortletMode() {
        return window.mode;
    }

    @Nullable
    String getETag() {
        return window.keptEtag;
    }

    String getContextPath() {
        return "/espace";
    }

    String getServerName() {
        return "portal.example";
    }

    @Nullable
    String getProperty(String name) {
        if (name.equals(PortalContext.MARKUP_HEAD_ELEMENT_SUPPORT)) {
            return window.takesHeads ? "true" : null;
        }
        return name.equals("Sec-Fetch-Site") ? window.from : null;
    }

    PortalContext getPortalContext() {
        return Stub.of(PortalContext.class, this);
    }

    @Nullable
    Event getEvent() {
        return null;
    }

    PortletSession getPortletSession(boolean make) {
        return Stub.of(PortletSession.class, new Object() {
            Object getAttribute(String name) {
                return window.session.get(name);
            }

            void setAttribute(String name, Object value) {
                window.session.put(name, value);
            }

            void removeAttribute(String name) {
                window.session.remove(name);
            }
        });
    }

    PortletPreferences getPreferences() {
        return Stub.of(PortletPreferences.class, new Object() {
            Map<String, String[]> getMap() {
                return window.preferences;
            }

            void setValue(String name, String value) {
                window.preferences.put(name, new String[] {value});
            }

            void reset(String name) {
                window.preferences.remove(name);
            }
        });
    }
}
