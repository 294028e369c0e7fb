package org.espace.portal.container;

import java.util.List;
import javax.portlet.PortalContext;
import org.apache.pluto.container.CCPPProfileService;
import org.apache.pluto.container.EventCoordinationService;
import org.apache.pluto.container.FilterManagerService;
import org.apache.pluto.container.NamespaceMapper;
import org.apache.pluto.container.PortletEnvironmentService;
import org.apache.pluto.container.PortletInvokerService;
import org.apache.pluto.container.PortletPreferencesService;
import org.apache.pluto.container.PortletRequestContextService;
import org.apache.pluto.container.PortletURLListenerService;
import org.apache.pluto.container.PortletWindowID;
import org.apache.pluto.container.RequestDispatcherService;
import org.apache.pluto.container.UserInfoService;
import org.apache.pluto.container.driver.AdministrativeRequestListener;
import org.apache.pluto.container.driver.PortalAdministrationService;
import org.apache.pluto.container.driver.PortalDriverServices;
import org.apache.pluto.container.driver.PortletContextService;
import org.apache.pluto.container.driver.PortletInvocationListener;
import org.apache.pluto.container.driver.PortletRegistryService;
import org.apache.pluto.container.impl.PortletEnvironmentServiceImpl;
import org.apache.pluto.container.impl.RequestDispatcherServiceImpl;
import org.jspecify.annotations.Nullable;

/** Everything Pluto asks its portal for, in one place. Thread-safe. */
final class Services implements PortalDriverServices, PortalAdministrationService, NamespaceMapper {
    private final Registry registry;
    private final PortalContext facts = new PortalFacts();
    private final Contexts contexts = new Contexts();
    private final Filters filters = new Filters();
    private final PortletEnvironmentService environment = new PortletEnvironmentServiceImpl();
    private final RequestDispatcherService dispatchers = new RequestDispatcherServiceImpl();
    private final Events events;
    private final Invoker invoker;
    private final Users users;
    private final Preferences preferences = new Preferences();

    Services(Registry registry, UserStore users) {
        this.registry = registry;
        this.events = new Events(registry);
        this.invoker = new Invoker(registry);
        this.users = new Users(users);
    }

    @Override
    public PortalContext getPortalContext() {
        return facts;
    }

    @Override
    public EventCoordinationService getEventCoordinationService() {
        return events;
    }

    @Override
    public PortletRequestContextService getPortletRequestContextService() {
        return contexts;
    }

    @Override
    public FilterManagerService getFilterManagerService() {
        return filters;
    }

    @Override
    public PortletURLListenerService getPortletURLListenerService() {
        return application -> List.of();
    }

    @Override
    public PortletPreferencesService getPortletPreferencesService() {
        return preferences;
    }

    @Override
    public PortletEnvironmentService getPortletEnvironmentService() {
        return environment;
    }

    @Override
    public PortletInvokerService getPortletInvokerService() {
        return invoker;
    }

    @Override
    public UserInfoService getUserInfoService() {
        return users;
    }

    @Override
    public NamespaceMapper getNamespaceMapper() {
        return this;
    }

    @Override
    public @Nullable CCPPProfileService getCCPPProfileService() {
        return null;
    }

    @Override
    public RequestDispatcherService getRequestDispatcherService() {
        return dispatchers;
    }

    @Override
    public PortletContextService getPortletContextService() {
        return registry;
    }

    @Override
    public PortletRegistryService getPortletRegistryService() {
        return registry;
    }

    @Override
    public PortalAdministrationService getPortalAdministrationService() {
        return this;
    }

    @Override
    public List<AdministrativeRequestListener> getAdministrativeRequestListeners() {
        return List.of();
    }

    @Override
    public List<PortletInvocationListener> getPortletInvocationListeners() {
        return List.of();
    }

    @Override
    public String encode(PortletWindowID window, String name) {
        return window.getStringId() + "_" + name;
    }

    @Override
    public @Nullable String decode(PortletWindowID window, String name) {
        String prefix = window.getStringId() + "_";
        return name.startsWith(prefix) ? name.substring(prefix.length()) : null;
    }
}
