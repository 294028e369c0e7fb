package org.espace.widgets.delivery.portlet;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.CacheControl;
import javax.portlet.Event;
import javax.portlet.EventRequest;
import javax.portlet.EventResponse;
import javax.portlet.PortalContext;
import javax.portlet.PortletConfig;
import javax.portlet.PortletContext;
import javax.portlet.PortletException;
import javax.portlet.PortletMode;
import javax.portlet.PortletPreferences;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;
import javax.portlet.PortletURL;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.portlet.ResourceURL;
import javax.portlet.WindowState;
import javax.xml.namespace.QName;
import org.espace.shared.Actor;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.delivery.Multipart;
import org.espace.widgets.delivery.Reception;
import org.espace.widgets.delivery.Stub;
import org.jspecify.annotations.Nullable;

/** One window of a widget's portlet in a portal that is only as real as a test needs. What it remembers is public to be looked at. */
public final class PortletWindow {
    public final Map<String, String[]> shared = new TreeMap<>();
    public final Map<String, String[]> own = new TreeMap<>();
    public final Map<String, String[]> preferences = new TreeMap<>();
    public final Map<String, Object> session = new TreeMap<>();
    public final Map<String, Serializable> events = new LinkedHashMap<>();
    public Actor actor = Actor.ANONYMOUS;
    public PortletMode mode = PortletMode.VIEW;
    public WindowState state = WindowState.NORMAL;
    public @Nullable String keptEtag;
    public boolean usedKept;
    public String title = "";
    public String status = "200";
    public String from = "same-origin";
    public @Nullable Multipart sending;
    public final Map<String, String> headers = new TreeMap<>();
    public final Map<String, String> told = new TreeMap<>();
    public String resource = "";

    private final WidgetPortlet portlet = new WidgetPortlet();
    private StringWriter written = new StringWriter();

    public PortletWindow(Reception reception, Widget widget) throws PortletException {
        PortletContext context = Stub.of(PortletContext.class, new Object() {
            Object getAttribute(String name) {
                return reception;
            }
        });
        portlet.init(Stub.of(PortletConfig.class, new Object() {
            PortletContext getPortletContext() {
                return context;
            }

            String getInitParameter(String name) {
                return widget.name();
            }
        }));
    }

    public String render() throws Exception {
        written = new StringWriter();
        usedKept = false;
        portlet.render(
                Stub.of(RenderRequest.class, new Asked(all(own))), Stub.of(RenderResponse.class, new Answered()));
        return written.toString();
    }

    public String resource(Map<String, String> wanted) throws Exception {
        written = new StringWriter();
        Map<String, String[]> parameters = all(own);
        wanted.forEach((name, value) -> parameters.put(PortletVisit.WANTED + name, new String[] {value}));
        portlet.serveResource(
                Stub.of(ResourceRequest.class, new Asked(parameters)), Stub.of(ResourceResponse.class, new Answered()));
        return written.toString();
    }

    /** Sends a form; as a portal does, our own render parameters are those that the action sets. */
    public void act(String action, Map<String, String> typed) throws Exception {
        Map<String, String[]> parameters = all(Map.of());
        own.forEach((name, values) -> parameters.put(PortletVisit.KEEP + name, values));
        typed.forEach((name, value) -> parameters.put(name, new String[] {value}));
        parameters.put(ActionRequest.ACTION_NAME, new String[] {action});
        Asked asked = new Asked(parameters);
        own.clear();
        portlet.processAction(Stub.of(ActionRequest.class, asked), Stub.of(ActionResponse.class, new Changed()));
    }

    public void hear(String name, Serializable value) {
        Event event = Stub.of(Event.class, new Object() {
            String getName() {
                return name;
            }

            Serializable getValue() {
                return value;
            }
        });
        portlet.processEvent(
                Stub.of(EventRequest.class, new Asked(all(own)) {
                    @Override
                    Event getEvent() {
                        return event;
                    }
                }),
                Stub.of(EventResponse.class, new Changed()));
    }

    private Map<String, String[]> all(Map<String, String[]> more) {
        Map<String, String[]> all = new TreeMap<>(shared);
        all.putAll(more);
        return all;
    }

    private String address(String kind, Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + String.join(",", each.getValue()))
                .collect(Collectors.joining("&", "/portal/page?" + kind + "&", ""));
    }

    /** The answers of a request. */
    class Asked {
        private final Map<String, String[]> parameters;

        Asked(Map<String, String[]> parameters) {
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
            return shared;
        }

        @Nullable
        Principal getUserPrincipal() {
            return actor.signedIn() ? () -> Long.toString(actor.person()) : null;
        }

        boolean isUserInRole(String role) {
            return actor.administrator();
        }

        Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(Locale.ENGLISH));
        }

        WindowState getWindowState() {
            return state;
        }

        String getResourceID() {
            return resource;
        }

        @Nullable
        Object getAttribute(String name) {
            return name.equals(PortletRequest.USER_INFO) ? told : null;
        }

        @Nullable
        String getContentType() {
            return sending == null ? null : Multipart.TYPE;
        }

        InputStream getPortletInputStream() {
            return new ByteArrayInputStream(sending == null ? new byte[0] : sending.bytes());
        }

        String getScheme() {
            return "https";
        }

        int getServerPort() {
            return 443;
        }

        PortletMode getPortletMode() {
            return mode;
        }

        @Nullable
        String getETag() {
            return keptEtag;
        }

        String getContextPath() {
            return "/espace";
        }

        String getServerName() {
            return "portal.example";
        }

        @Nullable
        String getProperty(String name) {
            return name.equals("Sec-Fetch-Site") ? from : null;
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
                    return session.get(name);
                }

                void setAttribute(String name, Object value) {
                    session.put(name, value);
                }

                void removeAttribute(String name) {
                    session.remove(name);
                }
            });
        }

        PortletPreferences getPreferences() {
            return Stub.of(PortletPreferences.class, new Object() {
                Map<String, String[]> getMap() {
                    return preferences;
                }

                void setValue(String name, String value) {
                    preferences.put(name, new String[] {value});
                }

                void reset(String name) {
                    preferences.remove(name);
                }
            });
        }
    }

    /** The answers of a response that carries markup. */
    class Answered {
        PrintWriter getWriter() {
            return new PrintWriter(written, true);
        }

        String getNamespace() {
            return "w7:";
        }

        void setTitle(String told) {
            title = told;
        }

        void setProperty(String name, String value) {
            status = name.equals(ResourceResponse.HTTP_STATUS_CODE) ? value : status;
            headers.put(name, value);
        }

        void setContentType(String type) {
            headers.put("Content-Type", type);
        }

        OutputStream getPortletOutputStream() {
            return new OutputStream() {
                @Override
                public void write(int each) {
                    written.write(each);
                }
            };
        }

        PortletURL createRenderURL() {
            return Stub.of(PortletURL.class, new Address("render", new TreeMap<>(shared)));
        }

        PortletURL createActionURL() {
            return Stub.of(PortletURL.class, new Address("action", new TreeMap<>(shared)));
        }

        ResourceURL createResourceURL() {
            return Stub.of(ResourceURL.class, new Address("resource", new TreeMap<>(shared)));
        }

        CacheControl getCacheControl() {
            return Stub.of(CacheControl.class, new Object() {
                void setUseCachedContent(boolean use) {
                    usedKept = use;
                }

                void setETag(String etag) {
                    keptEtag = etag;
                }
            });
        }
    }

    /** The answers of a URL that is being made. */
    class Address {
        private final String kind;
        private final Map<String, String[]> parameters;

        Address(String kind, Map<String, String[]> parameters) {
            this.kind = kind;
            this.parameters = parameters;
        }

        void setParameter(String name, Object value) {
            parameters.put(name, value instanceof String[] values ? values : new String[] {(String) value});
        }

        void removePublicRenderParameter(String name) {
            parameters.remove(name);
        }

        @Override
        public String toString() {
            return address(kind, parameters);
        }
    }

    /** The answers of a response that changes the state of the page. */
    class Changed {
        void setRenderParameter(String name, Object value) {
            String[] values = value instanceof String[] several ? several : new String[] {(String) value};
            (WidgetRequest.SHARED.contains(name) ? shared : own).put(name, values);
        }

        void removePublicRenderParameter(String name) {
            shared.remove(name);
        }

        void setEvent(QName name, Serializable value) {
            events.put(name.toString(), value);
        }

        void setPortletMode(PortletMode next) {
            mode = next;
        }
    }
}
