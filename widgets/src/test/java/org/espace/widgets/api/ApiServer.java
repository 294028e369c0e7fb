package org.espace.widgets.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.realm.GenericPrincipal;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ValveBase;
import org.espace.domain.Domain;
import org.espace.widgets.delivery.embed.EmbedContext;
import org.espace.widgets.delivery.servlet.EspaceContext;

/** The API of a domain on a running Tomcat; whoever the header {@code X-As} names has signed in. */
final class ApiServer implements AutoCloseable {
    static final String BASE = "/intranet/espace/api";

    private final Tomcat tomcat = new Tomcat();
    private final HttpClient http = HttpClient.newHttpClient();

    ApiServer(Domain domain) {
        try {
            tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
            tomcat.setPort(0);
            tomcat.getConnector().setProperty("address", "127.0.0.1");
            Context context = tomcat.addContext("/intranet", System.getProperty("java.io.tmpdir"));
            context.getServletContext().setAttribute(Domain.class.getName(), domain);
            context.addApplicationListener(EspaceContext.class.getName());
            context.addApplicationListener(EmbedContext.class.getName());
            context.getPipeline().addValve(new SignedIn());
            tomcat.start();
        } catch (org.apache.catalina.LifecycleException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /**
     * @param as login; empty for nobody
     * @param path below the API's own
     * @param body null for none
     */
    HttpResponse<String> call(String method, String path, String as, String body, String... headers) {
        byte[] bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        return send(method, path, as, body == null ? null : bytes, headers);
    }

    HttpResponse<String> send(String method, String path, String as, byte[] body, String... headers) {
        String address = path.startsWith("/intranet/") ? path : BASE + path;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + address))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (!as.isEmpty()) {
            request.header("X-As", as);
        }
        if (body != null && !List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

    int port() {
        return tomcat.getConnector().getLocalPort();
    }

    HttpResponse<String> get(String path, String as, String... headers) {
        return call("GET", path, as, null, headers);
    }

    @Override
    public void close() throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }

    /** The host's sign-in. */
    private static final class SignedIn extends ValveBase {
        @Override
        public void invoke(Request request, Response response)
                throws java.io.IOException, javax.servlet.ServletException {
            String as = request.getHeader("X-As");
            if (as != null) {
                List<String> roles = as.startsWith("admin") ? List.of("administrator") : List.of();
                request.setUserPrincipal(new GenericPrincipal(as, null, roles));
            }
            getNext().invoke(request, response);
        }
    }
}
