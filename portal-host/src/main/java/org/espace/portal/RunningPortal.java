package org.espace.portal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.espace.domain.Domain;
import org.espace.portal.container.Portlets;
import org.espace.portal.login.DemoAccount;
import org.espace.portal.server.BrokenApplication;
import org.espace.portal.server.WebServer;

/** A portal that runs in this program, until it is closed. Thread-safe. */
public final class RunningPortal implements AutoCloseable {
    private final PortalConfig config;
    private final Domain domain;
    private final WebServer server;
    private final Readiness readiness;
    private final Portlets portlets;
    private final Examples examples;
    private final Runnable afterwards;

    RunningPortal(
            PortalConfig config,
            Domain domain,
            WebServer server,
            Readiness readiness,
            Portlets portlets,
            Examples examples,
            Runnable afterwards) {
        this.config = config;
        this.domain = domain;
        this.server = server;
        this.readiness = readiness;
        this.portlets = portlets;
        this.examples = examples;
        this.afterwards = afterwards;
    }

    /**
     * Starts a portal and returns once all its portlets have started.
     *
     * @throws org.espace.jpa.DatabaseUnavailable when the database cannot be opened
     * @throws org.espace.portal.server.CannotListen when the port is taken
     */
    public static RunningPortal start(PortalConfig config) {
        return start(config, Clock.systemUTC());
    }

    /** As {@link #start(PortalConfig)}, in a time of its own: for those who try out what happens on another day. */
    public static RunningPortal start(PortalConfig config, Clock clock) {
        return new PortalStart(config, clock).run();
    }

    /** Where it is, with the real port. */
    public URI uri() {
        String host = config.address().contains(":") ? "[" + config.address() + "]" : config.address();
        return URI.create("http://" + host + ":" + server.port() + "/");
    }

    public Domain domain() {
        return domain;
    }

    /** Accounts that anyone may try; empty without the example organisation. */
    public List<DemoAccount> demoAccounts() {
        return examples.accounts();
    }

    /**
     * Deploys another portlet application beside the others; its context path is the file's name.
     *
     * @throws BrokenApplication when it does not start; the message is one sentence
     */
    public void deploy(Path war) throws BrokenApplication {
        new Applications(server, portlets).deploy(war);
    }

    /** Takes a deployed application away; nothing happens when there is none of that name. */
    public void undeploy(String application) {
        server.undeploy(application);
    }

    /** Says that it stops, takes nobody in any more, and lets what it has begun come to its end, for as long as it was told to wait. */
    @Override
    public void close() {
        readiness.stop();
        server.drain();
        server.close();
        portlets.close();
        afterwards.run();
    }
}
