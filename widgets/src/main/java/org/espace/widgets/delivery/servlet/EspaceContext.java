package org.espace.widgets.delivery.servlet;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.servlet.DispatcherType;
import javax.servlet.ServletContext;
import javax.servlet.ServletContextEvent;
import javax.servlet.ServletContextListener;
import javax.servlet.ServletRegistration;
import javax.sql.DataSource;
import org.espace.attachment.DirectoryStore;
import org.espace.domain.DataFolder;
import org.espace.domain.Domain;
import org.espace.domain.DomainConfig;
import org.espace.domain.Housekeeping;
import org.espace.jpa.Database;
import org.espace.widgets.delivery.ApiDesk;
import org.espace.widgets.delivery.Assets;
import org.espace.widgets.delivery.FeedDesk;
import org.espace.widgets.delivery.Reception;
import org.jspecify.annotations.Nullable;

/**
 * Starts eSpace in a web application and registers its servlets.
 *
 * <p>The domain is the context attribute {@code org.espace.domain.Domain} when the host gives one; else over the data source in the context attribute {@code javax.sql.DataSource},
 * or of the name that the context parameter {@code espace.data-source} says, or {@code java:comp/env/jdbc/espace}; else an embedded database in the folder that the context parameter or system property
 * {@code espace.data} names. What was opened here is closed at the end. Files that people attach are kept in the database, or in the folder that
 * {@code espace.files}, of the same two kinds, names. Beside a data source of PostgreSQL, {@code espace.replica}, of these kinds too, may be the JDBC URL of a streaming replica
 * from which lists are read.
 *
 * <p>Addresses begin with {@code /espace}: the context path if it is that, else a prefix behind it; the context parameter
 * {@code espace.prefix} says otherwise. Feeds lead people to the page that the context parameter {@code espace.go} names, which is given what to show as
 * its query, or else to the fragment of the panel that shows it.
 */
public final class EspaceContext implements ServletContextListener {
    private static final String DATA = "espace.data";
    private static final String FILES = "espace.files";
    private static final String REPLICA = "espace.replica";
    private static final String SOURCE = DataSource.class.getName();
    private static final String NAME = "espace.data-source";

    private @Nullable Database opened;
    private @Nullable Housekeeping housekeeping;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        Domain domain = domain(context);
        Reception reception = Reception.of(domain, prefix(context));
        context.setAttribute(Reception.class.getName(), reception);
        context.setAttribute(Domain.class.getName(), domain);
        Arrivals arrivals = Arrivals.of(context, reception, domain.passes());
        Embedding embedding = new Embedding(reception, arrivals);
        Espace.start(context, embedding);
        context.addFilter("espace-forms", new PageForms(embedding))
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
        ServletRegistration.Dynamic fragments =
                context.addServlet("espace-fragments", new WidgetServlet(reception, arrivals));
        fragments.addMapping(reception.prefix() + "/fragments/*");
        FeedDesk feeds = FeedDesk.of(domain, reception.prefix());
        context.addServlet("espace-feeds", new FeedServlet(feeds)).addMapping(reception.prefix() + "/feeds/*");
        ApiDesk api = ApiDesk.of(domain, reception.prefix());
        context.addServlet("espace-api", new ApiServlet(api, arrivals)).addMapping(reception.prefix() + "/api/*");
        ServletRegistration.Dynamic assets = context.addServlet("espace-assets", new AssetServlet(reception.assets()));
        for (String file : Assets.paths()) {
            assets.addMapping(reception.prefix() + "/" + file);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        event.getServletContext().removeAttribute(Reception.class.getName());
        event.getServletContext().removeAttribute(Embedding.class.getName());
        if (housekeeping != null) {
            housekeeping.close();
        }
        if (opened != null) {
            event.getServletContext().removeAttribute(Domain.class.getName());
            opened.close();
            Database.leave(event.getServletContext().getClassLoader());
        }
    }

    private Domain domain(ServletContext context) {
        if (context.getAttribute(Domain.class.getName()) instanceof Domain given) {
            return given;
        }
        DataSource source = ofTheHost(context);
        Domain domain = source == null ? embedded(context) : over(context, source);
        housekeeping = new Housekeeping(domain);
        return domain;
    }

    private Domain over(ServletContext context, DataSource source) {
        opened = Database.over(source, told(context, REPLICA));
        return Domain.over(opened, Clock.systemUTC(), config(context, opened));
    }

    private Domain embedded(ServletContext context) {
        DataFolder folder = new DataFolder(folder(context));
        opened = Database.open(folder.database());
        return Domain.over(opened, Clock.systemUTC(), config(context, opened).searchFolder(folder.search()));
    }

    private static DomainConfig config(ServletContext context, Database database) {
        DomainConfig config = DomainConfig.of(database);
        String files = told(context, FILES);
        return files == null ? config : config.files(new DirectoryStore(Path.of(files)));
    }

    private static @Nullable String told(ServletContext context, String name) {
        String parameter = context.getInitParameter(name);
        return parameter != null ? parameter : System.getProperty(name);
    }

    private static Path folder(ServletContext context) {
        String folder = told(context, DATA);
        if (folder == null) {
            throw new IllegalStateException("Expected a database for eSpace in \"" + context.getContextPath()
                    + "\", found none: give a data source java:comp/env/jdbc/espace (or another name in the context parameter espace.data-source), or name a folder in the context"
                    + " parameter or system property espace.data.");
        }
        return Path.of(folder).toAbsolutePath();
    }

    private static @Nullable DataSource ofTheHost(ServletContext context) {
        return context.getAttribute(SOURCE) instanceof DataSource given ? given : byName(context);
    }

    @SuppressWarnings(
            "BanJNDI") // Whoever deploys gives the name, and a web application's own environment is as trusted as its
    // code.
    private static @Nullable DataSource byName(ServletContext context) {
        String name = context.getInitParameter(NAME);
        try {
            return new InitialContext().lookup(name == null ? "java:comp/env/jdbc/espace" : name)
                            instanceof DataSource found
                    ? found
                    : null;
        } catch (NamingException givesNone) {
            if (name != null) {
                throw new IllegalStateException(
                        "Expected a data source of the name \"" + name + "\", as the context parameter " + NAME
                                + " says, found none.",
                        givesNone);
            }
            return null;
        }
    }

    private static String prefix(ServletContext context) {
        String told = context.getInitParameter("espace.prefix");
        return told != null ? told : context.getContextPath().equals("/espace") ? "" : "/espace";
    }
}
