package org.espace.portal.container;

import javax.servlet.ServletContext;
import org.apache.pluto.container.driver.PlutoServices;
import org.apache.pluto.container.driver.PortletServlet3;

/** The servlet that holds one portlet, telling the registry when the portlet has started, well or not. */
public final class PortletServlet extends PortletServlet3 {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean attemptRegistration(ServletContext context, ClassLoader loader) {
        boolean settled = super.attemptRegistration(context, loader);
        if (settled && PlutoServices.getServices().getPortletContextService() instanceof Registry registry) {
            registry.started(context.getContextPath().replaceFirst("^/", ""), getInitParameter(PORTLET_NAME));
        }
        return settled;
    }
}
