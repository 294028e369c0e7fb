package org.espace.portal.container;

import java.io.IOException;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.EventRequest;
import javax.portlet.EventResponse;
import javax.portlet.HeaderRequest;
import javax.portlet.HeaderResponse;
import javax.portlet.PortletException;
import javax.portlet.PortletRequest;
import javax.portlet.PortletResponse;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.RequestDispatcher;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.FilterManager;
import org.apache.pluto.container.PortletContainerException;
import org.apache.pluto.container.PortletInvokerService;
import org.apache.pluto.container.PortletRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Crosses into the servlet context of a portlet application and calls the portlet there. Pluto swallows what a portlet
 * throws while it acts or hears an event, so it is noted in the exchange here, before it gets that far.
 */
final class Invoker implements PortletInvokerService {
    private final Registry registry;

    Invoker(Registry registry) {
        this.registry = registry;
    }

    @Override
    public void action(
            PortletRequestContext context, ActionRequest request, ActionResponse response, FilterManager filters)
            throws IOException, PortletException, PortletContainerException {
        noting("its action", context, () -> invoke(context, request, response, filters, METHOD_ACTION));
    }

    @Override
    public void event(
            PortletRequestContext context, EventRequest request, EventResponse response, FilterManager filters)
            throws IOException, PortletException, PortletContainerException {
        noting("an event", context, () -> invoke(context, request, response, filters, METHOD_EVENT));
    }

    @Override
    public void render(
            PortletRequestContext context, RenderRequest request, RenderResponse response, FilterManager filters)
            throws IOException, PortletException, PortletContainerException {
        invoke(context, request, response, filters, METHOD_RENDER);
    }

    @Override
    public void serveResource(
            PortletRequestContext context, ResourceRequest request, ResourceResponse response, FilterManager filters)
            throws IOException, PortletException, PortletContainerException {
        invoke(context, request, response, filters, METHOD_RESOURCE);
    }

    @Override
    public void header(
            PortletRequestContext context, HeaderRequest request, HeaderResponse response, FilterManager filters) {
        throw new UnsupportedOperationException("The header phase belongs to JSR-362.");
    }

    @Override
    public void load(PortletRequestContext context, PortletRequest request, PortletResponse response)
            throws IOException, PortletException, PortletContainerException {
        invoke(context, request, response, null, METHOD_LOAD);
    }

    @Override
    public void admin(PortletRequestContext context, PortletRequest request, PortletResponse response)
            throws IOException, PortletException, PortletContainerException {
        invoke(context, request, response, null, METHOD_ADMIN);
    }

    private void noting(String phase, PortletRequestContext context, Call call)
            throws IOException, PortletException, PortletContainerException {
        Window window = Window.of(context.getPortletWindow());
        try {
            call.run();
        } catch (IOException | PortletException | PortletContainerException | RuntimeException | Error thrown) {
            window.exchange().failed(Failure.of(window.placed(), phase, thrown));
            throw thrown;
        }
    }

    private void invoke(
            PortletRequestContext context,
            PortletRequest portletRequest,
            PortletResponse portletResponse,
            @Nullable FilterManager filters,
            Integer method)
            throws IOException, PortletException, PortletContainerException {
        HttpServletRequest request = context.getContainerRequest();
        request.setAttribute(METHOD_ID, method);
        request.setAttribute(PORTLET_REQUEST, portletRequest);
        request.setAttribute(PORTLET_RESPONSE, portletResponse);
        request.setAttribute(FILTER_MANAGER, filters);
        try {
            dispatch(context, request, method);
        } catch (ServletException wrapped) {
            throw unwrapped(wrapped);
        }
    }

    /** Resources are forwards so that the portlet owns headers and status; all else is included. */
    private void dispatch(PortletRequestContext context, HttpServletRequest request, Integer method)
            throws IOException, ServletException, PortletContainerException {
        Window window = Window.of(context.getPortletWindow());
        ServletContext target = registry.getPortletContext(window).getServletContext();
        RequestDispatcher dispatcher =
                target.getRequestDispatcher(URIPREFIX + window.placed().portlet());
        HttpServletResponse response = context.getContainerResponse();
        if (METHOD_RESOURCE.equals(method)) {
            dispatcher.forward(request, response);
        } else {
            dispatcher.include(request, response);
        }
    }

    private static PortletException unwrapped(ServletException wrapped) {
        Throwable root = wrapped.getRootCause() == null ? wrapped : wrapped.getRootCause();
        return root instanceof PortletException already ? already : new PortletException(root);
    }

    /** One call into a portlet. */
    private interface Call {
        void run() throws IOException, PortletException, PortletContainerException;
    }
}
