package org.espace.portal.container;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.ServletContext;
import org.apache.pluto.container.ContainerInfo;
import org.apache.pluto.container.driver.DriverPortletContext;
import org.apache.pluto.container.impl.PortletContextImpl;
import org.apache.pluto.container.impl.RequestDispatcherServiceImpl;
import org.apache.pluto.container.om.portlet.PortletApplicationDefinition;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.jspecify.annotations.Nullable;

/** A deployed portlet application: its servlet context as portlets see it. Thread-safe. */
final class Application extends PortletContextImpl implements DriverPortletContext {
    private final Map<String, ConfiguredPortlet> portlets = new ConcurrentHashMap<>();

    Application(ServletContext context, PortletApplicationDefinition definition) {
        super(context, definition, new Container(), List.of(), new RequestDispatcherServiceImpl());
    }

    @Override
    public String getApplicationName() {
        return getPortletApplicationDefinition().getName();
    }

    /** The configuration of a portlet; null when the application declares none of that name. */
    @Nullable
    ConfiguredPortlet portlet(String name) {
        ConfiguredPortlet known = portlets.get(name);
        return known == null ? made(name) : known;
    }

    private @Nullable ConfiguredPortlet made(String name) {
        PortletDefinition definition = getPortletApplicationDefinition().getPortlet(name);
        return definition == null
                ? null
                : portlets.computeIfAbsent(name, first -> new ConfiguredPortlet(this, definition));
    }

    /** What portlets are told of their container. */
    private record Container() implements ContainerInfo {
        @Override
        public String getServerInfo() {
            return getPortletContainerName() + "/" + getPortletContainerVersion();
        }

        @Override
        public String getPortletContainerName() {
            return "eSpace portal";
        }

        @Override
        public String getPortletContainerVersion() {
            return "0.1";
        }

        @Override
        public int getMajorSpecificationVersion() {
            return 2;
        }

        @Override
        public int getMinorSpecificationVersion() {
            return 0;
        }
    }
}
