package org.espace.portal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.portal.container.Portlets;
import org.espace.portal.login.Passwords;
import org.espace.portal.login.SignIn;
import org.espace.portal.login.SignInServlet;
import org.espace.portal.login.SignOutServlet;
import org.espace.portal.page.AssetServlet;
import org.espace.portal.page.PageServlet;
import org.espace.portal.page.Theme;
import org.espace.portal.server.WebServer;
import org.jspecify.annotations.Nullable;

/** One start of the portal: database, container, server, applications, in this order. */
final class PortalStart {
    private final PortalConfig config;
    private final Clock clock;
    private final Readiness readiness = new Readiness();
    private final Theme theme = new Theme();
    private @Nullable WebServer server;

    PortalStart(PortalConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    RunningPortal run() {
        Database database = Database.open(config.databaseConfig());
        try {
            return over(database);
        } catch (RuntimeException | Error failed) {
            database.close();
            throw failed;
        }
    }

    private RunningPortal over(Database database) {
        Domain domain = Domain.over(database, clock);
        DemoAccounts demo = new DemoAccounts(domain, new Passwords());
        if (config.examples()) {
            new FirstRun(domain, demo).prepare();
        }
        Portlets portlets = Portlets.open(new StoredPreferences(domain.pages()), clock);
        WebServer.Listen listen = new WebServer.Listen(config.address(), config.port(), config.work());
        WebServer started = WebServer.start(listen, servlets(domain, demo, portlets), theme::message);
        server = started;
        Applications applications = new Applications(started, portlets);
        try {
            applications.deployOurs(Map.of(Domain.class.getName(), domain));
            applications.deployWars(config.webapps());
        } catch (RuntimeException | Error failed) {
            started.close();
            throw failed;
        }
        readiness.reach();
        return new RunningPortal(config, domain, started, portlets, demo, database::close);
    }

    private Map<String, HttpServlet> servlets(Domain domain, DemoAccounts demo, Portlets portlets) {
        SignIn signIn = new SignIn(domain.accounts(), new Passwords(), clock);
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        servlets.put("", new FrontServlet());
        servlets.put("/health", new HealthServlet(readiness, portlets::started));
        servlets.put("/portal/*", new PageServlet(domain.pages(), portlets, theme, readiness::isReached));
        servlets.put("/portal/assets/*", new AssetServlet());
        servlets.put("/login", new SignInServlet(signIn, domain.people(), demo::list, theme, this::forget));
        servlets.put("/logout", new SignOutServlet(this::forget));
        return servlets;
    }

    private void forget(String session) {
        WebServer running = server;
        if (running != null) {
            running.forget(session);
        }
    }
}
