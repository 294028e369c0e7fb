package org.espace.widgets.delivery.portlet;

import java.io.Serializable;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.Event;
import javax.portlet.EventRequest;
import javax.portlet.EventResponse;
import javax.portlet.PortletConfig;
import javax.portlet.PortletContext;
import javax.portlet.PortletException;
import javax.portlet.PortletMode;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.portlet.WindowState;
import org.espace.shared.Actor;
import org.espace.widgets.Widget;
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
    public boolean takesHeads = true;
    public String pageIn = "UTF-8";
    public @Nullable String sentIn = "UTF-8";

    private final WidgetPortlet portlet = new WidgetPortlet();
    StringWriter written = new StringWriter();

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
                Stub.of(RenderRequest.class, new PortletAsked(this, all(own))),
                Stub.of(RenderResponse.class, new PortletAnswered(this)));
        return written.toString();
    }

    public String resource(Map<String, String> wanted) throws Exception {
        written = new StringWriter();
        Map<String, String[]> parameters = all(own);
        wanted.forEach((name, value) -> parameters.put(PortletVisit.WANTED + name, new String[] {value}));
        portlet.serveResource(
                Stub.of(ResourceRequest.class, new PortletAsked(this, parameters)),
                Stub.of(ResourceResponse.class, new PortletAnswered(this)));
        return written.toString();
    }

    /** Sends a form; as a portal does, our own render parameters are those that the action sets. */
    public void act(String action, Map<String, String> typed) throws Exception {
        Map<String, String[]> parameters = all(Map.of());
        own.forEach((name, values) -> parameters.put(PortletVisit.KEEP + name, values));
        typed.forEach((name, value) -> parameters.put(name, new String[] {value}));
        parameters.put(ActionRequest.ACTION_NAME, new String[] {action});
        PortletAsked asked = new PortletAsked(this, parameters);
        own.clear();
        portlet.processAction(
                Stub.of(ActionRequest.class, asked), Stub.of(ActionResponse.class, new PortletChanged(this)));
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
                Stub.of(EventRequest.class, new PortletAsked(this, all(own)) {
                    @Override
                    Event getEvent() {
                        return event;
                    }
                }),
                Stub.of(EventResponse.class, new PortletChanged(this)));
    }

    private Map<String, String[]> all(Map<String, String[]> more) {
        Map<String, String[]> all = new TreeMap<>(shared);
        all.putAll(more);
        return all;
    }
}
