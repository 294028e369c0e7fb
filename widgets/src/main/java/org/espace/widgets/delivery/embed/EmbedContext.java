package org.espace.widgets.delivery.embed;

import java.util.EnumSet;
import java.util.List;
import javax.servlet.DispatcherType;
import javax.servlet.ServletContext;
import javax.servlet.ServletContextEvent;
import javax.servlet.ServletContextListener;
import javax.servlet.ServletRegistration;
import org.espace.domain.Domain;
import org.espace.widgets.delivery.Reception;

/** Opens the door for pages of other origins, behind the servlet door: {@code /embed/*}, {@code /oembed}, and who may ask from where. Without a registered site it lets nobody in. */
public final class EmbedContext implements ServletContextListener {
    private static final List<String> ASKED = List.of("/fragments/*", "/api/*", "/embed/token");

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        if (context.getAttribute(Reception.class.getName()) instanceof Reception reception
                && context.getAttribute(Domain.class.getName()) instanceof Domain domain) {
            open(context, reception, domain);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {}

    private static void open(ServletContext context, Reception reception, Domain domain) {
        String prefix = reception.prefix();
        Origins origins = new Origins(domain.sites()::origins, domain.clock());
        Vouchers vouchers = new Vouchers(domain.sites()::key, domain.clock());
        ServletRegistration.Dynamic passes =
                context.addServlet("espace-passes", new PassServlet(reception, vouchers, domain.passes()));
        passes.addMapping(prefix + "/embed/token");
        context.addServlet("espace-frames", new FrameServlet(reception, origins))
                .addMapping(prefix + "/embed/*");
        context.addServlet("espace-oembed", new OEmbedServlet(reception)).addMapping(prefix + "/oembed");
        context.addFilter("espace-origins", new CrossOrigin(origins))
                .addMappingForUrlPatterns(
                        EnumSet.of(DispatcherType.REQUEST),
                        false,
                        ASKED.stream().map(prefix::concat).toArray(String[]::new));
    }
}
