package org.espace.portal.container;

import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.ServletConfig;
import javax.servlet.ServletContext;
import org.apache.pluto.container.PortletContainerException;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.driver.DriverPortletContext;
import org.apache.pluto.container.driver.PortletContextService;
import org.apache.pluto.container.driver.PortletRegistryListener;
import org.apache.pluto.container.driver.PortletRegistryService;
import org.apache.pluto.container.om.portlet.PortletApplicationDefinition;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.apache.pluto.container.om.portlet.impl.ConfigurationHolder;
import org.jspecify.annotations.Nullable;

/** The portlet applications that are deployed, and which of their portlets have started. Thread-safe. */
final class Registry implements PortletContextService, PortletRegistryService {
    private final Map<String, Application> applications = new ConcurrentHashMap<>();
    private final Set<String> started = ConcurrentHashMap.newKeySet();

    /** Pluto registers portlets one by one from timers; the first of an application brings the application. */
    @Override
    public String register(ServletConfig config) {
        ServletContext context = config.getServletContext();
        ConfigurationHolder holder = (ConfigurationHolder) context.getAttribute(ConfigurationHolder.ATTRIB_NAME);
        PortletApplicationDefinition definition = holder.getPad();
        applications.computeIfAbsent(definition.getName(), name -> new Application(context, definition));
        return definition.getName();
    }

    @Override
    public void unregister(DriverPortletContext context) {
        applications.remove(context.getApplicationName());
        started.removeIf(portlet -> portlet.startsWith(context.getApplicationName() + "/"));
    }

    synchronized void started(String application, String portlet) {
        started.add(application + "/" + portlet);
        notifyAll();
    }

    /** Waits until all are started; false when the time is over before. */
    synchronized boolean await(Set<String> portlets, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (!started.containsAll(portlets)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    int count() {
        return started.size();
    }

    /** One for all that ask: the application's own would copy it each time. Nobody changes it. */
    @Nullable
    PortletDefinition definition(String application, String portlet) {
        ConfiguredPortlet found = configured(application, portlet);
        return found == null ? null : found.getPortletDefinition();
    }

    @Nullable
    ConfiguredPortlet configured(String application, String portlet) {
        Application found = applications.get(application);
        return found == null ? null : found.portlet(portlet);
    }

    @Override
    public Iterator<DriverPortletContext> getPortletContexts() {
        return List.<DriverPortletContext>copyOf(applications.values()).iterator();
    }

    @Override
    public DriverPortletContext getPortletContext(String applicationName) throws PortletContainerException {
        return known(applicationName);
    }

    @Override
    public Application getPortletContext(PortletWindow window) throws PortletContainerException {
        return known(Window.of(window).placed().application());
    }

    @Override
    public ConfiguredPortlet getPortletConfig(String applicationName, String portletName)
            throws PortletContainerException {
        ConfiguredPortlet found = known(applicationName).portlet(portletName);
        if (found == null) {
            throw new PortletContainerException(
                    "Application \"" + applicationName + "\" declares no portlet \"" + portletName + "\".");
        }
        return found;
    }

    @Override
    public ClassLoader getClassLoader(String applicationName) throws PortletContainerException {
        return known(applicationName).getClassLoader();
    }

    @Override
    public Iterator<String> getRegisteredPortletApplicationNames() {
        return Collections.unmodifiableSet(applications.keySet()).iterator();
    }

    @Override
    public PortletApplicationDefinition getPortletApplication(String applicationName) throws PortletContainerException {
        return known(applicationName).getPortletApplicationDefinition();
    }

    @Override
    public PortletDefinition getPortlet(String applicationName, String portletName) throws PortletContainerException {
        return getPortletConfig(applicationName, portletName).getPortletDefinition();
    }

    @Override
    public void addPortletRegistryListener(PortletRegistryListener listener) {}

    @Override
    public void removePortletRegistryListener(PortletRegistryListener listener) {}

    private Application known(String name) throws PortletContainerException {
        Application found = applications.get(name);
        if (found == null) {
            throw new PortletContainerException("No portlet application \"" + name + "\" is deployed.");
        }
        return found;
    }
}
