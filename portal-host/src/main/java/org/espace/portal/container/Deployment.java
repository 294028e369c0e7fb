package org.espace.portal.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.ServletRegistration;
import javax.xml.bind.JAXBContext;
import javax.xml.bind.JAXBException;
import javax.xml.stream.XMLStreamException;
import org.apache.pluto.container.PortletInvokerService;
import org.apache.pluto.container.driver.PortletServlet3;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.apache.pluto.container.om.portlet.impl.ConfigurationHolder;

/**
 * Puts the portlets of one descriptor into a servlet context that is starting. Pluto's own initializer also looks for
 * annotations and needs libraries for CDI and MVC that nobody here uses; this is what remains without them.
 *
 * @param application its name, the context path without the slash
 * @param portlets names in the order of the descriptor
 */
public record Deployment(String application, List<String> portlets) {

    /**
     * Reads a {@code portlet.xml} and registers a servlet for each portlet.
     *
     * @throws ServletException when the descriptor cannot be read; the message says why
     */
    public static Deployment of(InputStream descriptor, ServletContext context) throws ServletException {
        ConfigurationHolder holder = read(descriptor);
        holder.validate();
        holder.reconcileBeanConfig();
        String application = context.getContextPath().replaceFirst("^/", "");
        holder.getPad().setName(application);
        holder.getPad().setContextPath(context.getContextPath());
        context.setAttribute(ConfigurationHolder.ATTRIB_NAME, holder);
        holder.getPad().getPortlets().forEach(portlet -> register(context, portlet));
        return new Deployment(
                application,
                holder.getPad().getPortlets().stream()
                        .map(PortletDefinition::getPortletName)
                        .toList());
    }

    /** Loads what reading a descriptor needs, most of a second, so that it can be done while something else is awaited. */
    public static void warmUp() {
        try {
            JAXBContext.newInstance("org.apache.pluto.container.om.portlet20.impl", Deployment.class.getClassLoader());
        } catch (JAXBException notYet) {
            throw new IllegalStateException("This program lacks a part of JAXB.", notYet);
        }
    }

    /** @throws ServletException when the descriptor cannot be read; the message says why */
    public static void check(InputStream descriptor) throws ServletException {
        read(descriptor);
    }

    private static ConfigurationHolder read(InputStream descriptor) throws ServletException {
        try {
            ConfigurationHolder holder = new ConfigurationHolder();
            holder.processPortletDD(new ByteArrayInputStream(Descriptor.modern(descriptor.readAllBytes())));
            return holder;
        } catch (IOException | JAXBException | XMLStreamException | RuntimeException unreadable) {
            throw new ServletException("its portlet.xml cannot be read: " + firstMessage(unreadable), unreadable);
        }
    }

    private static void register(ServletContext context, PortletDefinition portlet) {
        String name = portlet.getPortletName();
        ServletRegistration.Dynamic servlet = context.addServlet("portlet " + name, new PortletServlet());
        servlet.addMapping(PortletInvokerService.URIPREFIX + name);
        servlet.setInitParameter(PortletServlet3.PORTLET_NAME, name);
        servlet.setLoadOnStartup(100);
    }

    private static String firstMessage(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && !(cause instanceof UncheckedIOException)) {
                return cause.getMessage().replaceAll("\\s+", " ");
            }
        }
        return thrown.getClass().getSimpleName();
    }
}
