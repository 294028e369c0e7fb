package org.espace.portal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import org.espace.domain.Domain;
import org.espace.domain.Housekeeping;
import org.espace.jpa.Database;
import org.espace.portal.container.Deployment;
import org.espace.portal.container.Portlets;
import org.espace.portal.login.Admission;
import org.espace.portal.login.FormToken;
import org.espace.portal.login.Visitor;
import org.espace.portal.page.PageServlet;
import org.espace.portal.page.Theme;
import org.espace.portal.server.Identity;
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
    /** Nobody is signed in before the database is open. */
    private volatile @Nullable Admission admission;

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
        Portlets portlets = Portlets.open(new StoredUsers(domain.people()), clock, config.parallel());
        Applications applications = new Applications(server, portlets);
        applications.deployOurs(Map.of(Domain.class.getName(), domain, "espace.go", PageServlet.GO));
        applications.deployWars(config.webapps());
        joined(filling);
        CommunityPageMaker pageMaker = new CommunityPageMaker(domain.pages());
        readiness.reach(portlets.started());
        // Browsers live in the time that it is: who tries out another day stays signed in.
        Admission admitting = new Admission(domain.signIns(), domain.people(), domain.secrets(), Clock.systemUTC());
        admission = admitting;
        FormToken token = new FormToken(domain.secrets(), clock);
        PortalServlets servlets = new PortalServlets(
                domain,
                examples,
                portlets,
                theme,
                admitting,
                token,
                config.front().behindProxy(),
                server::forget);
        gates.forEach((pattern, gate) -> gate.open(servlets.at(pattern)));
        server.open();
        Housekeeping housekeeping = new Housekeeping(domain);
        return new RunningPortal(config, domain, server, readiness, portlets, examples, () -> {
            housekeeping.close();
            pageMaker.close();
            database.close();
        });
    }

    private WebServer listen(Map<String, Gate> gates) {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>(gates);
        servlets.put("/health", new HealthServlet(readiness));
        WebServer.Listen listen = new WebServer.Listen(config.address(), config.port(), config.work(), config.front());
        return WebServer.start(listen, servlets, theme::message, this::identity);
    }

    private @Nullable Identity identity(HttpServletRequest request) {
        Admission admitting = admission;
        Visitor visitor = admitting == null ? null : admitting.recognise(request);
        if (visitor == null) {
            return null;
        }
        List<String> roles = visitor.administrator() ? List.of("user", "administrator") : List.of("user");
        return new Identity(visitor.login(), roles);
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
