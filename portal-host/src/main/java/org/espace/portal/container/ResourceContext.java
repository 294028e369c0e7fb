package org.espace.portal.container;

import java.util.Map;
import javax.enterprise.inject.spi.BeanManager;
import javax.portlet.ResourceParameters;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.AsyncContext;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.apache.pluto.container.PortletAsyncManager;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletResourceRequestContext;
import org.apache.pluto.container.PortletURLProvider.TYPE;
import org.apache.pluto.container.impl.ResourceParametersImpl;
import org.espace.portal.url.Target;
import org.jspecify.annotations.Nullable;

/** What a portlet is asked when it serves a resource. Asynchronous serving belongs to JSR-362 and is not offered. */
final class ResourceContext extends RequestContext implements PortletResourceRequestContext {
    private final Map<String, String[]> resourceParameters;
    private @Nullable ResourceResponse response;
    private @Nullable BeanManager beans;

    ResourceContext(
            PortletContainer container,
            Window window,
            HttpServletRequest request,
            HttpServletResponse response,
            Map<String, String[]> own) {
        super(container, window, request, response, own);
        this.resourceParameters = own;
    }

    @Override
    public String getResourceID() {
        Target target = target();
        return target == null ? "" : target.resource();
    }

    @Override
    public String getCacheability() {
        Target target = target();
        return target == null ? Target.PAGE_LEVEL : target.cacheability();
    }

    @Override
    public ResourceParameters getResourceParameters() {
        Urls urls = new Urls(TYPE.RESOURCE, window());
        resourceParameters.forEach(
                (name, values) -> urls.setParameter(window().placed().id(), name, values));
        return new ResourceParametersImpl(urls, window().placed().id());
    }

    @Override
    public @Nullable ResourceResponse getResponse() {
        return response;
    }

    @Override
    public void setResponse(ResourceResponse resourceResponse) {
        response = resourceResponse;
    }

    @Override
    public @Nullable BeanManager getBeanManager() {
        return beans;
    }

    @Override
    public void setBeanManager(@Nullable BeanManager manager) {
        beans = manager;
    }

    @Override
    public boolean isAsyncSupported() {
        return false;
    }

    @Override
    public boolean isAsyncStarted() {
        return false;
    }

    @Override
    public @Nullable PortletAsyncManager getPortletAsyncContext() {
        return null;
    }

    @Override
    public @Nullable HttpSession getSession() {
        return getServletRequest().getSession();
    }

    @Override
    public AsyncContext startAsync() {
        throw noAsync();
    }

    @Override
    public AsyncContext startAsync(ServletRequest request, ServletResponse servletResponse) {
        throw noAsync();
    }

    @Override
    public AsyncContext startAsync(ResourceRequest request) {
        throw noAsync();
    }

    @Override
    public AsyncContext startAsync(ResourceRequest request, ResourceResponse resourceResponse, boolean original) {
        throw noAsync();
    }

    @Override
    public AsyncContext getAsyncContext() {
        throw noAsync();
    }

    private static IllegalStateException noAsync() {
        return new IllegalStateException("This portal serves resources synchronously only; see isAsyncSupported().");
    }
}
