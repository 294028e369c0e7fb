package org.espace.portal.container;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.portlet.ActionParameters;
import javax.portlet.PortletConfig;
import javax.portlet.PortletSession;
import javax.portlet.RenderParameters;
import javax.servlet.DispatcherType;
import javax.servlet.ServletContext;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletRequestContext;
import org.apache.pluto.container.PortletResponseContext;
import org.apache.pluto.container.PortletURLProvider.TYPE;
import org.apache.pluto.container.impl.ActionParametersImpl;
import org.apache.pluto.container.impl.RenderParametersImpl;
import org.espace.portal.url.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a portlet is asked, in any phase. Pluto makes it with the portal's request and then, within the portlet
 * application's own context, {@link #init} gives it the request of that context. Belongs to one portlet call.
 */
class RequestContext implements PortletRequestContext {
    private final PortletContainer container;
    private final Window window;
    private final HttpServletRequest containerRequest;
    private final HttpServletResponse containerResponse;
    private final Map<String, String[]> own;
    private final Deque<Map<String, List<String>>> dispatches = new ArrayDeque<>();
    private HttpServletRequest request;
    private HttpServletResponse response;
    private @Nullable PortletConfig config;
    private @Nullable ServletContext context;
    private @Nullable String renderHeaders;
    private @Nullable HttpServletRequest asyncRequest;
    private boolean executing;
    private @Nullable String phase;

    /** @param own parameters of this call alone: of its action, its resource, its form */
    RequestContext(
            PortletContainer container,
            Window window,
            HttpServletRequest request,
            HttpServletResponse response,
            Map<String, String[]> own) {
        this.container = container;
        this.window = window;
        this.containerRequest = request;
        this.containerResponse = response;
        this.request = request;
        this.response = response;
        this.own = own;
    }

    @Override
    public void init(
            PortletConfig portletConfig,
            ServletContext servletContext,
            HttpServletRequest servletRequest,
            HttpServletResponse servletResponse,
            PortletResponseContext responseContext) {
        this.config = portletConfig;
        this.context = servletContext;
        this.request = servletRequest;
        this.response = servletResponse;
    }

    Window window() {
        return window;
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
    public @Nullable PortletConfig getPortletConfig() {
        return config;
    }

    @Override
    public @Nullable ServletContext getServletContext() {
        return context;
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
    public HttpServletRequest getServletRequest() {
        return request;
    }

    @Override
    public HttpServletResponse getServletResponse() {
        return response;
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return request.getAttributeNames();
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return request.getAttribute(name);
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        request.setAttribute(name, value);
    }

    @Override
    public Locale getPreferredLocale() {
        return window.exchange().locale();
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return containerRequest.getCookies();
    }

    @Override
    public Map<String, String[]> getProperties() {
        Map<String, String[]> properties = new LinkedHashMap<>();
        for (String name : Collections.list(containerRequest.getHeaderNames())) {
            properties.put(
                    name, Collections.list(containerRequest.getHeaders(name)).toArray(String[]::new));
        }
        return properties;
    }

    @Override
    public @Nullable PortletSession getPortletSession(boolean create) {
        HttpSession session = request.getSession(create);
        return session == null || config == null
                ? null
                : container
                        .getContainerServices()
                        .getPortletEnvironmentService()
                        .createPortletSession(config.getPortletContext(), window, session);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Parameters.merged(
                queryParameters(),
                own,
                getPrivateRenderParameterMap(),
                Parameters.shared(window, window.exchange().next()));
    }

    @Override
    public Map<String, String[]> getPrivateParameterMap() {
        return Parameters.merged(queryParameters(), own, getPrivateRenderParameterMap());
    }

    @Override
    public Map<String, String[]> getPublicParameterMap() {
        return Parameters.shared(window, window.exchange().next());
    }

    public Map<String, String[]> getPrivateRenderParameterMap() {
        return Parameters.arrays(window.view().parameters());
    }

    @Override
    public RenderParameters getRenderParameters() {
        return new RenderParametersImpl(
                new Urls(TYPE.RENDER, window), window.placed().id());
    }

    @Override
    public ActionParameters getActionParameters() {
        Urls urls = new Urls(TYPE.ACTION, window);
        own.forEach((name, values) -> urls.setParameter(window.placed().id(), name, values));
        return new ActionParametersImpl(urls, window.placed().id());
    }

    @Override
    public void setRenderHeaders(@Nullable String part) {
        renderHeaders = part;
    }

    @Override
    public @Nullable String getRenderHeaders() {
        return renderHeaders;
    }

    @Override
    public DispatcherType getDispatcherType() {
        return request.getDispatcherType();
    }

    @Override
    public boolean isExecutingRequestBody() {
        return executing;
    }

    @Override
    public void setExecutingRequestBody(boolean now) {
        executing = now;
    }

    @Override
    public @Nullable HttpServletRequest getAsyncServletRequest() {
        return asyncRequest;
    }

    @Override
    public void setAsyncServletRequest(@Nullable HttpServletRequest servletRequest) {
        asyncRequest = servletRequest;
    }

    /** A portlet includes a servlet or JSP: the parameters of the path it named come first while that lasts. */
    @Override
    public void startDispatch(HttpServletRequest wrapped, Map<String, List<String>> queryParams, String lifecycle) {
        dispatches.push(queryParams);
        phase = lifecycle;
    }

    @Override
    public void endDispatch() {
        dispatches.pollFirst();
    }

    @Override
    public Map<String, List<String>> getQueryParams() {
        Map<String, List<String>> innermost = dispatches.peekFirst();
        return innermost == null ? Map.of() : innermost;
    }

    @Override
    public @Nullable String getPhase() {
        return phase;
    }

    @Nullable
    Target target() {
        return window.exchange().here().target();
    }

    private Map<String, String[]> queryParameters() {
        return Parameters.arrays(getQueryParams());
    }
}
