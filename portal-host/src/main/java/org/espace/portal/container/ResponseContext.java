package org.espace.portal.container;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.portlet.PortletConfig;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.HeaderData;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletResponseContext;
import org.apache.pluto.container.PortletURLProvider;
import org.apache.pluto.container.PortletURLProvider.TYPE;
import org.apache.pluto.container.ResourceURLProvider;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a portlet answers, in any phase. Belongs to one portlet call. */
class ResponseContext implements PortletResponseContext {
    private final PortletContainer container;
    private final Window window;
    private final HttpServletRequest containerRequest;
    private final HttpServletResponse containerResponse;
    private final Map<String, List<String>> properties = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final HeadElements head = new HeadElements();
    private HttpServletRequest request;
    private HttpServletResponse response;
    private @Nullable PortletConfig config;
    private @Nullable String lifecycle;

    ResponseContext(
            PortletContainer container, Window window, HttpServletRequest request, HttpServletResponse response) {
        this.container = container;
        this.window = window;
        this.containerRequest = request;
        this.containerResponse = response;
        this.request = request;
        this.response = response;
    }

    @Override
    public void init(
            PortletConfig portletConfig, HttpServletRequest servletRequest, HttpServletResponse servletResponse) {
        this.config = portletConfig;
        this.request = servletRequest;
        this.response = servletResponse;
    }

    Window window() {
        return window;
    }

    Map<String, List<String>> properties() {
        return properties;
    }

    List<String> headElements() {
        return head.written();
    }

    @Override
    public PortletContainer getContainer() {
        return container;
    }

    @Override
    public Window getPortletWindow() {
        return window;
    }

    @Override
    public HttpServletRequest getContainerRequest() {
        return containerRequest;
    }

    @Override
    public HttpServletResponse getContainerResponse() {
        return containerResponse;
    }

    @Override
    public @Nullable PortletConfig getPortletConfig() {
        return config;
    }

    @Override
    public HttpServletRequest getServletRequest() {
        return request;
    }

    @Override
    public HttpServletResponse getServletResponse() {
        return response;
    }

    @Override
    public @Nullable String getLifecycle() {
        return lifecycle;
    }

    @Override
    public void setLifecycle(String phase) {
        lifecycle = phase;
    }

    /** Properties are always taken: each panel is rendered before any of the page is written. */
    @Override
    public void setPropsAllowed(boolean allowed) {}

    @Override
    public boolean isSetPropsAllowed() {
        return true;
    }

    @Override
    public HeaderData getHeaderData() {
        return new HeaderData();
    }

    @Override
    public ResourceURLProvider getResourceURLProvider() {
        return new EncodedPath();
    }

    @Override
    public PortletURLProvider getPortletURLProvider(TYPE type) {
        return new Urls(type, window);
    }

    /** A portlet says it in the words of HTTP (RFC 9111, 5.2.2.5): JSR-286 has none of its own. */
    boolean asksNotToBeKept() {
        return properties.getOrDefault("Cache-Control", List.of()).stream().anyMatch(each -> each.contains("no-store"));
    }

    @Override
    public void addProperty(Cookie cookie) {
        containerResponse.addCookie(cookie);
    }

    @Override
    public void addProperty(String key, @Nullable Element element) {
        head.add(key, element);
    }

    @Override
    public void addProperty(String key, String value) {
        properties.computeIfAbsent(key, none -> new java.util.ArrayList<>()).add(value);
    }

    @Override
    public void setProperty(String key, @Nullable String value) {
        properties.remove(key);
        if (value != null) {
            addProperty(key, value);
        }
    }

    @Override
    public Element createElement(String tagName) throws DOMException {
        Document document = HeadElements.document();
        return document.createElement(tagName);
    }

    @Override
    public @Nullable String getProperty(String key) {
        List<String> values = properties.get(key);
        return values == null ? null : values.get(0);
    }

    @Override
    public Collection<String> getPropertyValues(String name) {
        return properties.getOrDefault(name, List.of());
    }

    @Override
    public Collection<String> getPropertyNames() {
        return properties.keySet();
    }

    @Override
    public void processHttpHeaders() {}

    @Override
    public void close() {}

    @Override
    public void release() {}

    @Override
    public void setActionScopedId(String windowId, String[] values) {}

    /** A path or URL that a portlet wants written: it stands as given, for sessions are tracked by cookies only. */
    private static final class EncodedPath implements ResourceURLProvider {
        private String given = "";

        @Override
        public void setAbsoluteURL(String url) {
            given = url;
        }

        @Override
        public void setFullPath(String path) {
            given = path;
        }

        @Override
        public String toString() {
            return given;
        }
    }
}
