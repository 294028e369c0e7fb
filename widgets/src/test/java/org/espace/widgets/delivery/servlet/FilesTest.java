package org.espace.widgets.delivery.servlet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.espace.shared.Actor;
import org.espace.widgets.Stage;
import org.espace.widgets.delivery.Multipart;
import org.espace.widgets.delivery.Reception;
import org.espace.widgets.fixture.Echo;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {
    private final Reception reception = Stage.SHARED.reception(new Echo());
    private final Actor ann = Stage.SHARED.town().ann;
    private final ServletCall call = new ServletCall(reception, ann);

    @Test
    void a_file_is_handed_out_to_be_saved() throws Exception {
        assertEquals("Grüße", call.get("echo", Map.of("download", "heard", "query", "Grüße")));
        assertEquals(200, call.status);
        assertEquals("text/plain", call.headers.get("Content-Type"));
        assertEquals("private, no-store", call.headers.get("Cache-Control"));
        assertEquals("nosniff", call.headers.get("X-Content-Type-Options"));
        assertEquals(
                "attachment; filename=\"what _we_ heard.txt\"; filename*=UTF-8''what%20%E2%80%9Cwe%E2%80%9D%20heard.txt",
                call.headers.get("Content-Disposition"));
    }

    @Test
    void one_whose_address_changes_with_it_may_be_kept() throws Exception {
        call.get("echo", Map.of("download", "heard", "v", "7"));
        assertEquals("private, max-age=31536000, immutable", call.headers.get("Cache-Control"));
    }

    @Test
    void what_is_absent_hidden_or_unknown_answers_alike() throws Exception {
        for (Map<String, String> query : java.util.List.of(
                Map.of("download", "heard", "thread", "404"),
                Map.of("download", "nonsense"),
                Map.of("download", "photo", "person", "7"))) {
            ServletCall each = new ServletCall(reception, ann);
            assertEquals("", each.get("echo", query));
            assertEquals(404, each.status);
            assertEquals("private, no-store", each.headers.get("Cache-Control"));
        }
        assertEquals("", call.get("echo", Map.of("download", "heard", "thread", "500")));
        assertEquals(500, call.status);
    }

    @Test
    void every_widget_shows_photos() throws Exception {
        call.get("echo", Map.of("download", "photo", "person", "8", "v", "3"));
        assertArrayEquals(new byte[] {1, 2, 3}, call.bytes());
        assertEquals("image/jpeg", call.headers.get("Content-Type"));
        assertTrue(call.headers.get("Content-Disposition").startsWith("inline"));
        assertTrue(call.headers.get("Cache-Control").contains("immutable"));
    }

    @Test
    void a_form_with_a_file_is_read_and_performed() throws Exception {
        send(form("Grüße").file("file", "Ännchen.png", new byte[900_000]));
        assertEquals(303, call.status);
        assertEquals(
                "/espace/fragments/echo?query=%C3%84nnchen.png+900000+Gr%C3%BC%C3%9Fe", call.headers.get("Location"));
    }

    @Test
    void too_large_a_file_is_refused_and_what_was_typed_is_kept() throws Exception {
        Multipart form =
                form("unused").file("file", "big.png", new byte[7_000_000]).text("text", "still here");
        Document page = send(form);
        assertEquals(413, call.status);
        assertTrue(page.select(".es-faults").text().contains("too big"));
    }

    @Test
    void a_form_with_a_file_but_without_our_token_does_nothing() throws Exception {
        send(new Multipart().text("text", "x").file("file", "a.png", new byte[1]));
        assertEquals(403, call.status);
    }

    @Test
    void a_real_container_leaves_the_body_of_such_a_form_to_us(@TempDir Path folder) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext("/espace", folder.toString());
        Tomcat.addServlet(context, "fragments", ServletCall.servlet(reception));
        context.addServletMappingDecoded("/fragments/*", "fragments");
        tomcat.start();
        try {
            String token = Jsoup.parse(new ServletCall(reception, Actor.ANONYMOUS).get("echo", Map.of()))
                    .select("input[name=es-token]")
                    .attr("value");
            byte[] body = new Multipart()
                    .text("es-token", token)
                    .text("text", "Grüße")
                    .file("file", "Ännchen.png", new byte[5_000_000])
                    .bytes();
            URI uri = URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort()
                    + "/espace/fragments/echo?action=keep&tab=mine");
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(uri)
                                    .header("Content-Type", Multipart.TYPE)
                                    .POST(BodyPublishers.ofByteArray(body))
                                    .build(),
                            BodyHandlers.ofString());
            assertEquals(303, answer.statusCode(), answer.body());
            assertTrue(
                    answer.headers().firstValue("Location").orElse("").contains("5000000+Gr%C3%BC%C3%9Fe"),
                    () -> answer.headers().toString());
        } finally {
            tomcat.stop();
            tomcat.destroy();
        }
    }

    @Test
    void a_permanent_address_is_absolute_and_holds_nothing_else() {
        ServletUrls urls = new ServletUrls(
                "https://app.example",
                "/espace",
                "invite",
                "es-invite",
                Map.of("thread", java.util.List.of("4")),
                Map.of("full", java.util.List.of("true")),
                "",
                file -> file);
        assertEquals(
                "https://app.example/espace/fragments/invite?invitation=a.b",
                urls.permanent(Map.of("invitation", "a.b")));
        assertEquals("/espace/fragments/invite?download=photo&person=4", urls.download("photo", Map.of("person", "4")));
    }

    private Document send(Multipart form) throws Exception {
        call.sent.put("Content-Type", Multipart.TYPE);
        call.body = form.bytes();
        return Jsoup.parse(call.post("echo", Map.of("action", "keep"), Map.of()));
    }

    private Multipart form(String text) throws Exception {
        String html = new ServletCall(reception, ann).get("echo", Map.of());
        String token = Jsoup.parse(html).select("input[name=es-token]").attr("value");
        return new Multipart().text("es-token", token).text("text", text);
    }
}
