package org.espace.widgets.delivery.portlet;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;
import javax.portlet.ActionRequest;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceRequest;
import javax.portlet.WindowState;
import org.espace.widgets.Redirect;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.delivery.FormParts;
import org.espace.widgets.delivery.OriginCheck;
import org.espace.widgets.delivery.PostedForm;
import org.espace.widgets.delivery.UserAttributes;
import org.jspecify.annotations.Nullable;

/** What a portlet request says, in the words of the seam. */
final class PortletVisit {
    /** Before the name of a private parameter that an action URL carries, for the case that the action is refused. */
    static final String KEEP = "keep.";

    /** Before the name of every parameter of a resource URL, as render parameters of the page come along too. */
    static final String WANTED = "wanted.";

    /** Before a download's name in the id of a resource. */
    static final String DOWNLOAD = "download:";

    /** Request attribute in which a portal gives all panels of a page the same map while it makes that page, so that they look together at what they all look at. */
    static final String PAGE = "org.espace.page";

    private final PortletRequest request;

    PortletVisit(PortletRequest request) {
        this.request = request;
    }

    /** Render parameters: the page's shared ones, and our own. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> all = shared();
        all.putAll(lists(request.getPrivateParameterMap()));
        all.remove(Travelling.REFUSED);
        all.remove(Redirect.SAID);
        return all;
    }

    /** The page's shared parameters, and what the resource URL wants to see. */
    Map<String, List<String>> resource() {
        Map<String, List<String>> all = shared();
        all.putAll(prefixed(WANTED));
        return all;
    }

    /** The download that the resource URL names; empty when it asks for the panel. */
    String download() {
        String id = request instanceof ResourceRequest resource ? resource.getResourceID() : null;
        return id != null && id.startsWith(DOWNLOAD) ? id.substring(DOWNLOAD.length()) : "";
    }

    /** What the resource URL says, and nothing of the page: the parameters of a download. */
    Map<String, List<String>> wanted() {
        return prefixed(WANTED);
    }

    /** What an action works on: shared and private parameters, and above them what was typed. */
    Map<String, List<String>> form(Map<String, List<String>> posted) {
        Map<String, List<String>> all = shared();
        all.putAll(kept());
        lists(request.getParameterMap()).forEach((name, values) -> {
            if (!name.startsWith(KEEP) && !name.equals(ActionRequest.ACTION_NAME)) {
                all.put(name, typed(values));
            }
        });
        all.putAll(posted);
        return all;
    }

    private List<String> typed(List<String> values) {
        String told = request instanceof ActionRequest action ? action.getCharacterEncoding() : null;
        return values.stream().map(each -> Encoding.field(each, told)).toList();
    }

    /** The form, when it came in parts; portals leave such a body alone (PLT.11.1.4). */
    static PostedForm posted(ActionRequest request) {
        String type = request.getContentType();
        if (type == null || !FormParts.are(type)) {
            return PostedForm.NONE;
        }
        try {
            return FormParts.read(type, request.getPortletInputStream());
        } catch (IOException | IllegalStateException portalHasReadIt) {
            return new PostedForm(Map.of(), Map.of(), "not-whole");
        }
    }

    /** What the panels of the page share; null where the portal gives nothing. */
    @SuppressWarnings("unchecked")
    static @Nullable ConcurrentMap<Object, Object> page(PortletRequest request) {
        return request.getAttribute(PAGE) instanceof ConcurrentMap<?, ?> given
                ? (ConcurrentMap<Object, Object>) given
                : null;
    }

    /** What the portal says about who came (PLT.21). */
    static Map<String, String> told(PortletRequest request) {
        Map<String, String> told = new LinkedHashMap<>();
        if (request.getAttribute(PortletRequest.USER_INFO) instanceof Map<?, ?> attributes) {
            for (String name : UserAttributes.ALL) {
                if (attributes.get(name) instanceof String value) {
                    told.put(name, value);
                }
            }
        }
        return told;
    }

    /** The private parameters that were in force where the form stood. */
    Map<String, List<String>> kept() {
        return prefixed(KEEP);
    }

    String action() {
        String action = request.getParameter(ActionRequest.ACTION_NAME);
        return action == null ? "" : action;
    }

    Map<String, List<String>> preferences() {
        Map<String, List<String>> all = lists(request.getPreferences().getMap());
        all.putIfAbsent("heading", List.of("none"));
        all.put(WidgetRequest.ORIGIN, List.of(origin(request)));
        return all;
    }

    /** Scheme, host and port, as the portal sees them; the port is left out where the scheme has it anyway. */
    static String origin(PortletRequest request) {
        int port = request.getServerPort();
        int usual = "https".equals(request.getScheme()) ? 443 : 80;
        return request.getScheme() + "://" + request.getServerName() + (port == usual ? "" : ":" + port);
    }

    boolean full() {
        return WindowState.MAXIMIZED.equals(request.getWindowState());
    }

    /** By the headers, where the portal shows them to portlets; the token holds in any case. */
    boolean sameOrigin() {
        String host = request.getProperty("Host") == null
                ? request.getServerName() + ":" + request.getServerPort()
                : request.getProperty("Host");
        return OriginCheck.passes(
                request.getProperty("Sec-Fetch-Site"),
                request.getProperty("Origin"),
                request.getProperty("Referer"),
                host);
    }

    private Map<String, List<String>> shared() {
        Map<String, List<String>> shared = lists(request.getPublicParameterMap());
        shared.keySet().retainAll(WidgetRequest.SHARED);
        return shared;
    }

    private Map<String, List<String>> prefixed(String prefix) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        lists(request.getParameterMap()).forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), values);
            }
        });
        return found;
    }

    private static Map<String, List<String>> lists(Map<String, String[]> arrays) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        arrays.forEach((name, values) -> {
            if (values != null && values.length > 0 && values[0] != null) {
                lists.put(name, List.of(values));
            }
        });
        return lists;
    }
}
