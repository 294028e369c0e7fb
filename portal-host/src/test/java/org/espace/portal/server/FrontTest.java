package org.espace.portal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server behind a proxy, and one that is about to stop. */
@Timeout(60)
class FrontTest {
    @TempDir
    Path folder = Path.of("");

    private final HttpClient client = HttpClient.newHttpClient();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);

    @Test
    void a_proxy_is_believed_only_where_there_is_one() throws Exception {
        try (WebServer behind = server(new Front(true, Duration.ZERO));
                WebServer alone = server(Front.NONE)) {
            assertEquals(-1, behind.port(), "nobody is let in before all is ready");
            behind.open();
            assertEquals("https 203.0.113.7", whence(behind));
            assertEquals("http 127.0.0.1", whence(alone));
        }
    }

    @Test
    void what_was_begun_comes_to_its_end_while_nobody_else_is_let_in() throws Exception {
        try (WebServer server = server(new Front(false, Duration.ofSeconds(30)))) {
            int port = server.port();
            CompletableFuture<HttpResponse<String>> slow =
                    client.sendAsync(request(port, "/slow").build(), BodyHandlers.ofString());
            asked.await();
            CompletableFuture<Void> draining = CompletableFuture.runAsync(server::drain);
            awaitNobodyIsLetIn(port);
            assertTrue(!slow.isDone() && !draining.isDone());
            answer.countDown();
            HttpResponse<String> whole = slow.get();
            assertEquals("slow", whole.body());
            assertEquals("close", whole.headers().firstValue("Connection").orElse(""));
            draining.get(20, TimeUnit.SECONDS);
        }
    }

    /** By clients of their own: one that is connected already is served still. */
    private static void awaitNobodyIsLetIn(int port) throws Exception {
        while (true) {
            try {
                HttpClient.newHttpClient().send(request(port, "/whence").build(), BodyHandlers.ofString());
            } catch (ConnectException refused) {
                return;
            } catch (IOException cutOff) {
                Thread.onSpinWait();
            }
        }
    }

    private String whence(WebServer server) throws Exception {
        HttpRequest asking = request(server.port(), "/whence")
                .header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Proto", "https")
                .build();
        return client.send(asking, BodyHandlers.ofString()).body();
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .version(HttpClient.Version.HTTP_1_1);
    }

    private WebServer server(Front front) {
        return WebServer.start(
                new WebServer.Listen("127.0.0.1", 0, folder, front),
                Map.of("/slow", new Slow(), "/whence", new Whence()),
                (status, signedIn) -> "status " + status,
                request -> null);
    }

    private final class Slow extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            asked.countDown();
            try {
                answer.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            response.getWriter().write("slow");
        }
    }

    private static final class Whence extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write(request.getScheme() + " " + request.getRemoteAddr());
        }
    }
}
