package org.espace.widgets.delivery.servlet;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.servlet.ServletContext;
import javax.servlet.ServletContextEvent;
import javax.servlet.ServletContextListener;
import javax.servlet.ServletRegistration;
import javax.sql.DataSource;
import org.espace.attachment.DirectoryStore;
import org.espace.domain.Domain;
import org.espace.domain.DomainConfig;
import org.espace.domain.Housekeeping;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.widgets.delivery.FeedDesk;
import org.espace.widgets.delivery.Reception;
import org.jspecify.annotations.Nullable;

/**
 * Starts eSpace in a web application and registers its servlets.
 *
 * <p>The domain is the context attribute {@code org.espace.domain.Domain} when the host gives one; else the data source
 * {@code java:comp/env/jdbc/espace}; else an embedded database in the folder that the context parameter or system property
 * {@code espace.data} names. What was opened here is closed at the end. Files that people attach are kept in the database, or in the folder that
 * {@code espace.files}, of the same two kinds, names.
 *
 * <p>Addresses begin with {@code /espace}: the context path if it is that, else a prefix behind it; the context parameter
 * {@code espace.prefix} says otherwise. Feeds lead people to the page that the context parameter {@code espace.go} names, which is given what to show as
 * its query, or else to the fragment of the panel that shows it.
 */
public final class EspaceContext implements ServletContextListener {
    private static final String DATA = "espace.data";
    private static final String FILES = "espace.files";

    /** The script of a composer is fetched by the other script, by its address beside it. */
    private static final List<String> ASSETS = List.of(
            "espace.css",
            "espace.js",
            "people.js",
            "vendor/text-expander-element.js",
            "search.js",
            "vendor/auto-complete-element.js",
            "drafts.js");

    private @Nullable Database opened;
    private @Nullable Housekeeping housekeeping;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        Domain domain = domain(context);
        Reception reception = Reception.of(domain, prefix(context));
        context.setAttribute(Reception.class.getName(), reception);
        ServletRegistration.Dynamic fragments = context.addServlet("espace-fragments", new WidgetServlet(reception));
        fragments.addMapping(reception.prefix() + "/fragments/*");
        FeedDesk feeds = FeedDesk.of(domain, reception.prefix());
        context.addServlet("espace-feeds", new FeedServlet(feeds)).addMapping(reception.prefix() + "/feeds/*");
        ServletRegistration.Dynamic assets = context.addServlet("espace-assets", new AssetServlet(reception.assets()));
        for (String file : ASSETS) {
            assets.addMapping(reception.prefix() + "/" + file);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        event.getServletContext().removeAttribute(Reception.class.getName());
        if (housekeeping != null) {
            housekeeping.close();
        }
        if (opened != null) {
            opened.close();
        }
    }

    private Domain domain(ServletContext context) {
        if (context.getAttribute(Domain.class.getName()) instanceof Domain given) {
            return given;
        }
        DataSource source = ofTheHost();
        Domain domain = source == null ? embedded(context) : over(context, source);
        housekeeping = new Housekeeping(domain);
        return domain;
    }

    private Domain over(ServletContext context, DataSource source) {
        opened = Database.over(source);
        return Domain.over(opened, Clock.systemUTC(), config(context, opened));
    }

    /** The search index lies beside the folder of the database, in which nothing else may be. */
    private Domain embedded(ServletContext context) {
        Path folder = folder(context);
        opened = Database.open(DatabaseConfig.embedded(folder));
        Path search = folder.resolveSibling(folder.getFileName() + "-search");
        return Domain.over(opened, Clock.systemUTC(), config(context, opened).searchFolder(search));
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
                    + "\", found none: give a data source java:comp/env/jdbc/espace, or name a folder in the context"
                    + " parameter or system property espace.data.");
        }
        return Path.of(folder).toAbsolutePath();
    }

    @SuppressWarnings(
            "BanJNDI") // The name is fixed, and a web application's own environment is as trusted as its code.
    private static @Nullable DataSource ofTheHost() {
        try {
            return new InitialContext().lookup("java:comp/env/jdbc/espace") instanceof DataSource found ? found : null;
        } catch (NamingException givesNone) {
            return null;
        }
    }

    private static String prefix(ServletContext context) {
        String told = context.getInitParameter("espace.prefix");
        return told != null ? told : context.getContextPath().equals("/espace") ? "" : "/espace";
    }
}
