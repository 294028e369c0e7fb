package org.espace.portal.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.EventRequest;
import javax.portlet.EventResponse;
import javax.portlet.PortletContext;
import javax.portlet.PortletException;
import javax.portlet.PortletRequest;
import javax.portlet.PortletResponse;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.portlet.filter.ActionFilter;
import javax.portlet.filter.EventFilter;
import javax.portlet.filter.FilterChain;
import javax.portlet.filter.FilterConfig;
import javax.portlet.filter.PortletFilter;
import javax.portlet.filter.RenderFilter;
import javax.portlet.filter.ResourceFilter;
import org.apache.pluto.container.om.portlet.Filter;
import org.apache.pluto.container.om.portlet.InitParam;
import org.jspecify.annotations.Nullable;

/** The filters still to be called around one portlet call. */
final class FilterCalls implements FilterChain {
    private final Iterator<PortletFilter> filters;
    private final Last last;

    FilterCalls(Iterator<PortletFilter> filters, Last last) {
        this.filters = filters;
        this.last = last;
    }

    /** The portlet itself, at the end of the chain. */
    interface Last {
        void call(PortletRequest request, PortletResponse response) throws IOException, PortletException;
    }

    static Iterator<PortletFilter> instances(
            List<Filter> mapped, Map<Filter, PortletFilter> made, PortletContext context) throws PortletException {
        List<PortletFilter> instances = new ArrayList<>();
        for (Filter filter : mapped) {
            PortletFilter instance = made.get(filter);
            if (instance == null) {
                instance = make(filter, context);
                made.put(filter, instance);
            }
            instances.add(instance);
        }
        return instances.iterator();
    }

    @Override
    public void doFilter(ActionRequest request, ActionResponse response) throws IOException, PortletException {
        if (filters.hasNext()) {
            ((ActionFilter) filters.next()).doFilter(request, response, this);
        } else {
            last.call(request, response);
        }
    }

    @Override
    public void doFilter(EventRequest request, EventResponse response) throws IOException, PortletException {
        if (filters.hasNext()) {
            ((EventFilter) filters.next()).doFilter(request, response, this);
        } else {
            last.call(request, response);
        }
    }

    @Override
    public void doFilter(RenderRequest request, RenderResponse response) throws IOException, PortletException {
        if (filters.hasNext()) {
            ((RenderFilter) filters.next()).doFilter(request, response, this);
        } else {
            last.call(request, response);
        }
    }

    @Override
    public void doFilter(ResourceRequest request, ResourceResponse response) throws IOException, PortletException {
        if (filters.hasNext()) {
            ((ResourceFilter) filters.next()).doFilter(request, response, this);
        } else {
            last.call(request, response);
        }
    }

    private static PortletFilter make(Filter declared, PortletContext context) throws PortletException {
        try {
            PortletFilter filter =
                    (PortletFilter) Class.forName(declared.getFilterClass(), true, context.getClassLoader())
                            .getDeclaredConstructor()
                            .newInstance();
            filter.init(new Configured(declared, context));
            return filter;
        } catch (ReflectiveOperationException | ClassCastException unusable) {
            throw new PortletException(
                    "The portlet filter \"" + declared.getFilterClass() + "\" cannot be used.", unusable);
        }
    }

    private record Configured(Filter declared, PortletContext context) implements FilterConfig {
        @Override
        public String getFilterName() {
            return declared.getFilterName();
        }

        @Override
        public PortletContext getPortletContext() {
            return context;
        }

        @Override
        public @Nullable String getInitParameter(String name) {
            InitParam parameter = declared.getInitParam(name);
            return parameter == null ? null : parameter.getParamValue();
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(declared.getInitParams().stream()
                    .map(InitParam::getParamName)
                    .toList());
        }
    }
}
