package org.espace.portal.container;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.enterprise.inject.spi.BeanManager;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.EventPortlet;
import javax.portlet.EventRequest;
import javax.portlet.EventResponse;
import javax.portlet.HeaderPortlet;
import javax.portlet.HeaderRequest;
import javax.portlet.HeaderResponse;
import javax.portlet.Portlet;
import javax.portlet.PortletContext;
import javax.portlet.PortletException;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.portlet.ResourceServingPortlet;
import javax.portlet.filter.PortletFilter;
import org.apache.pluto.container.FilterManager;
import org.apache.pluto.container.FilterManagerService;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.om.portlet.Filter;
import org.apache.pluto.container.om.portlet.FilterMapping;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.jspecify.annotations.Nullable;

/** Portlet filters (JSR-286, chapter 20): made once an application, called around each call they are mapped to. */
final class Filters implements FilterManagerService {
    private final Map<Filter, PortletFilter> made = new ConcurrentHashMap<>();

    @Override
    public FilterManager getFilterManager(PortletWindow window, String lifecycle) {
        PortletDefinition portlet = window.getPortletDefinition();
        List<Filter> mapped = portlet.getApplication().getFilterMappings().stream()
                .filter(mapping -> isMapped(mapping, portlet.getPortletName()))
                .map(mapping -> portlet.getApplication().getFilter(mapping.getFilterName()))
                .filter(filter -> filter != null && filter.getLifecycles().contains(lifecycle))
                .toList();
        return new Calls(mapped);
    }

    private static boolean isMapped(FilterMapping mapping, String portlet) {
        return mapping.getPortletNames().stream()
                .anyMatch(name -> name.endsWith("*")
                        ? portlet.startsWith(name.substring(0, name.length() - 1))
                        : name.equals(portlet));
    }

    /** The filters of one call, then the portlet. */
    private final class Calls implements FilterManager {
        private final List<Filter> mapped;

        Calls(List<Filter> mapped) {
            this.mapped = mapped;
        }

        private FilterCalls chain(PortletContext context, FilterCalls.Last last) throws PortletException {
            Iterator<PortletFilter> instances = FilterCalls.instances(mapped, made, context);
            return new FilterCalls(instances, last);
        }

        @Override
        public void processFilter(
                ActionRequest request, ActionResponse response, Portlet portlet, PortletContext context)
                throws PortletException, IOException {
            chain(context, (q, r) -> portlet.processAction((ActionRequest) q, (ActionResponse) r))
                    .doFilter(request, response);
        }

        @Override
        public void processFilter(
                RenderRequest request, RenderResponse response, Portlet portlet, PortletContext context)
                throws PortletException, IOException {
            chain(context, (q, r) -> portlet.render((RenderRequest) q, (RenderResponse) r))
                    .doFilter(request, response);
        }

        @Override
        public void processFilter(
                ResourceRequest request,
                ResourceResponse response,
                ResourceServingPortlet portlet,
                PortletContext context)
                throws PortletException, IOException {
            chain(context, (q, r) -> portlet.serveResource((ResourceRequest) q, (ResourceResponse) r))
                    .doFilter(request, response);
        }

        @Override
        public void processFilter(
                EventRequest request, EventResponse response, EventPortlet portlet, PortletContext context)
                throws PortletException, IOException {
            chain(context, (q, r) -> portlet.processEvent((EventRequest) q, (EventResponse) r))
                    .doFilter(request, response);
        }

        @Override
        public void processFilter(
                HeaderRequest request, HeaderResponse response, HeaderPortlet portlet, PortletContext context)
                throws PortletException, IOException {
            portlet.renderHeaders(request, response);
        }

        @Override
        public void setBeanManager(@Nullable BeanManager beans) {}
    }
}
