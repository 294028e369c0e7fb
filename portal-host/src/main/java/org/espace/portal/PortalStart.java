package org.espace.portal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.servlet.http.HttpServlet;
import org.espace.domain.Domain;
import org.espace.domain.Housekeeping;
import org.espace.jpa.Database;
import org.espace.portal.container.Deployment;
import org.espace.portal.container.Portlets;
import org.espace.portal.page.PageServlet;
import org.espace.portal.page.Theme;
import org.espace.portal.server.WebServer;
import org.jspecify.annotations.Nullable;

/**
 * One start of the portal. The database takes longest, so it is opened while the server and the container start; what
 * needs both waits behind gates.
 */
final class PortalStart {
    private final PortalConfig config;
    private final Clock clock;
    private final Readiness readiness = new Readiness();
    private final Theme theme = new Theme();

    PortalStart(PortalConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    RunningPortal run() {
        CompletableFuture<Database> opening = new CompletableFuture<>();
        new Thread(() -> complete(opening), "open the database").start();
        Map<String, Gate> gates = gates();
        WebServer server;
        try {
            server = listen(gates);
        } catch (RuntimeException | Error failed) {
            opening.whenComplete(PortalStart::close);
            throw failed;
        }
        try {
            return inside(server, gates, opening);
        } catch (RuntimeException | Error failed) {
            server.close();
            opening.whenComplete(PortalStart::close);
            throw failed;
        }
    }

    private RunningPortal inside(WebServer server, Map<String, Gate> gates, CompletableFuture<Database> opening) {
        Deployment.warmUp();
        Database database = joined(opening);
        Domain domain = Domain.over(database, clock, config.domainConfig(database));
        Examples examples = new Examples(domain);
        domain.pages().prepare();
        // The first start fills the database meanwhile; nothing below reads it.
        CompletableFuture<Boolean> filling = CompletableFuture.supplyAsync(() -> filled(examples));
        Portlets portlets =
                Portlets.open(new StoredPreferences(domain.pages()), new StoredUsers(domain.people()), clock);
        Applications applications = new Applications(server, portlets);
        applications.deployOurs(Map.of(Domain.class.getName(), domain, "espace.go", PageServlet.GO));
        applications.deployWars(config.webapps());
        joined(filling);
        CommunityPageMaker pageMaker = new CommunityPageMaker(domain.pages());
        readiness.reach(portlets.started());
        PortalServlets servlets = new PortalServlets(domain, examples, portlets, theme, server::forget);
        gates.forEach((pattern, gate) -> gate.open(servlets.at(pattern)));
        Housekeeping housekeeping = new Housekeeping(domain);
        return new RunningPortal(config, domain, server, portlets, examples, () -> {
            housekeeping.close();
            pageMaker.close();
            database.close();
        });
    }

    private WebServer listen(Map<String, Gate> gates) {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>(gates);
        servlets.put("/health", new HealthServlet(readiness));
        WebServer.Listen listen = new WebServer.Listen(config.address(), config.port(), config.work());
        return WebServer.start(listen, servlets, theme::message);
    }

    private static Map<String, Gate> gates() {
        Map<String, Gate> gates = new LinkedHashMap<>();
        PortalServlets.PATTERNS.forEach(pattern -> gates.put(pattern, new Gate()));
        return gates;
    }

    private void complete(CompletableFuture<Database> opening) {
        try {
            opening.complete(Database.open(config.databaseConfig()));
        } catch (RuntimeException | Error failed) {
            opening.completeExceptionally(failed);
        }
    }

    private boolean filled(Examples examples) {
        if (config.examples()) {
            examples.create();
        }
        return config.examples();
    }

    private static <T> T joined(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static void close(@Nullable Database opened, @Nullable Throwable failed) {
        if (opened != null) {
            opened.close();
        }
    }
}
