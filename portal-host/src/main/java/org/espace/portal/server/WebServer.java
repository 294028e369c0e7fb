package org.espace.portal.server;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.espace.portal.container.Deployment;
import org.jspecify.annotations.Nullable;

/** The listening server with the portal's own servlets; applications are added while it runs. Thread-safe. */
public final class WebServer implements AutoCloseable {
    private static final int LONGEST_HEADERS = 32 * 1024;
    private static final int WORKING_DAY_MINUTES = 480;

    private final Tomcat tomcat = new Tomcat();
    private final Path work;
    private final Connector connector;
    private final Listen listen;
    private final Front front;
    /** Whether browsers and proxies are told to open no other connection to us. */
    private volatile boolean closing;

    private WebServer(
            Listen listen,
            Map<String, HttpServlet> servlets,
            ErrorPage errorPage,
            Function<HttpServletRequest, @Nullable Identity> who) {
        this.work = listen.work();
        this.connector = connector(listen);
        tomcat.setBaseDir(work.toString());
        if (!listen.front().behindProxy()) {
            tomcat.setConnector(connector);
        }
        tomcat.getHost().setAutoDeploy(false);
        this.listen = listen;
        this.front = listen.front();
        Context portal = Applications.plain("", getClass().getClassLoader());
        portal.setSessionTimeout(WORKING_DAY_MINUTES);
        servlets.forEach((path, servlet) -> {
            Tomcat.addServlet(portal, path, servlet);
            portal.addServletMappingDecoded(path, path);
        });
        tomcat.getHost().addChild(portal);
        tomcat.getHost().getPipeline().addValve(new ErrorPages(errorPage));
        if (front.behindProxy()) {
            tomcat.getHost().getPipeline().addValve(front.valve());
        }
        tomcat.getHost().getPipeline().addValve(new HeaderValve(() -> closing));
        tomcat.getHost().getPipeline().addValve(new IdentityValve(who));
        ((org.apache.catalina.core.StandardHost) tomcat.getHost()).setErrorReportValveClass(ErrorPages.class.getName());
    }

    /**
     * Where to listen.
     *
     * @param port 0 for any that is free
     * @param work a folder for what the server needs while it runs
     */
    public record Listen(String address, int port, Path work, Front front) {}

    /**
     * Starts to listen.
     *
     * @param servlets of the portal itself, by URL pattern
     * @param who says of a request who is signed in, null for nobody
     * @throws CannotListen with one sentence that says what to do
     */
    public static WebServer start(
            Listen listen,
            Map<String, HttpServlet> servlets,
            ErrorPage errorPage,
            Function<HttpServletRequest, @Nullable Identity> who) {
        WebServer server = new WebServer(listen, servlets, errorPage, who);
        try {
            Files.createDirectories(listen.work());
            server.tomcat.start();
        } catch (LifecycleException | IOException fault) {
            server.close();
            throw explained(listen, fault);
        }
        return server;
    }

    /**
     * To be told when all is ready. A proxy sends people to another node until this one listens, so behind one that begins now; with none, people were told to wait from
     * the start, and nothing happens.
     *
     * @throws CannotListen with one sentence that says what to do
     */
    public void open() {
        if (!front.behindProxy()) {
            return;
        }
        try {
            tomcat.getService().addConnector(connector);
        } catch (RuntimeException fault) {
            throw explained(listen, fault);
        }
    }

    /** The port it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** @throws BrokenApplication when it does not start; the others are not touched */
    public Deployment deploy(ClassPathApplication application) throws BrokenApplication {
        return new Applications(tomcat.getHost(), work).deploy(application);
    }

    /** @throws BrokenApplication when it does not start; the others are not touched */
    public Deployment deploy(Path war) throws BrokenApplication {
        return new Applications(tomcat.getHost(), work).deploy(war);
    }

    /** Takes an application away; nothing happens when there is none of that name. */
    public void undeploy(String application) {
        Container context = tomcat.getHost().findChild("/" + application);
        if (context != null) {
            tomcat.getHost().removeChild(context);
        }
    }

    /** Ends what every application on this node keeps for the session of whoever sent the request. */
    public void forget(HttpServletRequest request) {
        String session = request.getRequestedSessionId();
        if (session != null) {
            Sessions.expire(tomcat.getHost(), session);
        }
    }

    /**
     * Takes no more connections, and waits until those that are open have had their answers and are closed, for as long at most as it was told to. Load balancers
     * go to another node then.
     */
    public void drain() {
        if (!front.drain().isZero()) {
            closing = true;
            connector.getProtocolHandler().closeServerSocketGraceful();
            connector.getProtocolHandler().awaitConnectionsClose(front.drain().toMillis());
        }
    }

    @Override
    public void close() {
        try {
            if (tomcat.getServer().getState() != LifecycleState.NEW) {
                tomcat.stop();
            }
            tomcat.destroy();
        } catch (LifecycleException fault) {
            throw new IllegalStateException("The web server did not stop cleanly: " + fault.getMessage(), fault);
        }
    }

    private static Connector connector(Listen listen) {
        Connector connector = new Connector("HTTP/1.1");
        connector.setPort(listen.port());
        connector.setProperty("address", listen.address());
        // Bound when it starts, so that it can be closed before it stops.
        connector.setProperty("bindOnInit", "false");
        connector.setProperty("maxHttpHeaderSize", Integer.toString(LONGEST_HEADERS));
        connector.setProperty("compression", "on");
        connector.setProperty("compressibleMimeType", "text/html,text/css,text/javascript,application/json");
        connector.setXpoweredBy(false);
        connector.setThrowOnFailure(true);
        connector.setURIEncoding("UTF-8");
        return connector;
    }

    private static CannotListen explained(Listen listen, Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new CannotListen(
                        "Port " + listen.port() + " of " + listen.address() + " is taken or not allowed ("
                                + cause.getMessage() + "): stop the program that uses it, or give another --port.",
                        fault);
            }
        }
        return new CannotListen("The web server did not start: " + fault.getMessage() + ".", fault);
    }
}
