package org.espace.portal.container;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.PortletActionResponseContext;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletEventResponseContext;
import org.apache.pluto.container.PortletHeaderResponseContext;
import org.apache.pluto.container.PortletRenderResponseContext;
import org.apache.pluto.container.PortletRequestContext;
import org.apache.pluto.container.PortletRequestContextService;
import org.apache.pluto.container.PortletResourceRequestContext;
import org.apache.pluto.container.PortletResourceResponseContext;
import org.apache.pluto.container.PortletWindow;
import org.espace.portal.url.PortalUrl;
import org.espace.portal.url.Target;

/** Makes the two contexts of each portlet call, by phase. Stateless. */
final class Contexts implements PortletRequestContextService {
    /** The request attribute under which a render call leaves its response context for us. */
    static final String RENDERED = MimeContext.class.getName();

    /** The request attribute under which we hand a render call the token of what is kept of the window. */
    static final String KEPT_ETAG = PanelCache.class.getName();

    private static final String HEADER_PHASE =
            "The header phase belongs to JSR-362; this portal renders portlets of JSR-286.";

    @Override
    public PortletRequestContext getPortletActionRequestContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window) {
        return new RequestContext(container, Window.of(window), request, response, own(request, window));
    }

    @Override
    public PortletRequestContext getPortletEventRequestContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window) {
        return new RequestContext(container, Window.of(window), request, response, Map.of());
    }

    @Override
    public PortletRequestContext getPortletRenderRequestContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window) {
        return new RequestContext(container, Window.of(window), request, response, Map.of());
    }

    @Override
    public PortletResourceRequestContext getPortletResourceRequestContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window) {
        return new ResourceContext(container, Window.of(window), request, response, own(request, window));
    }

    @Override
    public PortletActionResponseContext getPortletActionResponseContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window,
            PortletRequestContext requestContext) {
        return new StateContext(container, Window.of(window), request, response);
    }

    @Override
    public PortletEventResponseContext getPortletEventResponseContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window,
            PortletRequestContext requestContext) {
        return new StateContext(container, Window.of(window), request, response);
    }

    @Override
    public PortletRenderResponseContext getPortletRenderResponseContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window,
            PortletRequestContext requestContext) {
        MimeContext context = new MimeContext(container, Window.of(window), request, response);
        context.freshness().setETag((String) request.getAttribute(KEPT_ETAG));
        request.setAttribute(RENDERED, context);
        return context;
    }

    @Override
    public PortletResourceResponseContext getPortletResourceResponseContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window,
            PortletRequestContext requestContext) {
        return new ServeContext(container, Window.of(window), request, response);
    }

    @Override
    public PortletRequestContext getPortletHeaderRequestContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window) {
        throw new UnsupportedOperationException(HEADER_PHASE);
    }

    @Override
    public PortletHeaderResponseContext getPortletHeaderResponseContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window,
            PortletRequestContext requestContext) {
        throw new UnsupportedOperationException(HEADER_PHASE);
    }

    private static Map<String, String[]> own(HttpServletRequest request, PortletWindow window) {
        PortalUrl here = Window.of(window).exchange().here();
        Target target = here.target();
        Map<String, String[]> addressed = target == null ? Map.of() : Parameters.arrays(target.parameters());
        return Parameters.merged(addressed, form(request));
    }

    /** The fields of a form: what the request has beyond its query, which a servlet container puts first. */
    private static Map<String, String[]> form(HttpServletRequest request) {
        Map<String, String[]> form = new LinkedHashMap<>();
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            return form;
        }
        Map<String, Integer> inQuery = QueryNames.count(request.getQueryString());
        request.getParameterMap().forEach((name, values) -> {
            int skip = inQuery.getOrDefault(name, 0);
            if (values.length > skip) {
                form.put(name, Arrays.copyOfRange(values, skip, values.length));
            }
        });
        return form;
    }
}
