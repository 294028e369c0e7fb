package org.espace.widgets.delivery.servlet;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.espace.widgets.delivery.embed.EmbedContext;

/** A Tomcat with one web application that has nothing but our listeners, and what a test gives it. */
public final class RunningContext implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Tomcat tomcat = new Tomcat();

    public RunningContext(Path folder, String contextPath, Consumer<Context> more) {
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext(contextPath, folder.toString());
        context.addParameter("espace.data", folder.resolve("data").toString());
        more.accept(context);
        context.addApplicationListener(EspaceContext.class.getName());
        context.addApplicationListener(EmbedContext.class.getName());
        try {
            tomcat.start();
        } catch (LifecycleException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public String origin() {
        return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort();
    }

    /** @param headers in pairs */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** @param headers in pairs */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
