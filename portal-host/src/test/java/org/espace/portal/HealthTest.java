package org.espace.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.espace.portal.server.Front;
import org.espace.portal.server.WebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HealthTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void before_everything_has_started_the_portal_says_so_and_afterwards_that_it_is_up() {
        Readiness readiness = new Readiness();
        Gate gate = new Gate();
        WebServer.Listen listen = new WebServer.Listen("127.0.0.1", 0, folder, Front.NONE);
        try (WebServer server = WebServer.start(
                listen,
                Map.of("/health", new HealthServlet(readiness), "/portal/*", gate),
                (status, signedIn) -> "status " + status,
                request -> null)) {
            Browser browser = new Browser(URI.create("http://127.0.0.1:" + server.port() + "/"));
            assertEquals(503, browser.get("/health").statusCode());
            assertTrue(browser.get("/health").body().contains("\"status\":\"STARTING\""));
            assertEquals("status 503", browser.get("/portal/home").body());
            readiness.reach(6);
            gate.open(new FrontServlet());
            assertEquals(
                    "{\"status\":\"UP\",\"portlets\":6}", browser.get("/health").body());
            assertEquals(302, browser.get("/portal/home").statusCode());
        }
    }
}
