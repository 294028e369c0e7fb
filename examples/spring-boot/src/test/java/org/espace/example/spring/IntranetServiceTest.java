package org.espace.example.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:derby:memory:ward;create=true")
class IntranetServiceTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void a_panel_stands_in_the_page_of_the_service_and_what_is_sent_in_it_is_seen_there() throws Exception {
        Document home = page(HttpRequest.newBuilder(address("")));
        assertEquals("Ward 4", home.selectFirst("h1").text());
        assertEquals(2, home.select("main [data-widget]").size(), home.html());

        FormElement start = (FormElement) home.selectFirst("form[data-es-form=propose]");
        Map<String, String> typed =
                Map.of("name", "Rotas", "purpose", "Fair rotas for all.", "privacy", "OPEN", "step", "propose");
        HttpResponse<String> sent = HTTP.send(
                HttpRequest.newBuilder(URI.create(start.absUrl("action")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields(start, typed)))
                        .build(),
                BodyHandlers.ofString());
        assertEquals(303, sent.statusCode(), sent.body());

        URI next = sent.uri().resolve(sent.headers().firstValue("Location").orElse(""));
        assertEquals("/", next.getPath());
        Document again = page(HttpRequest.newBuilder(next));
        assertTrue(again.select("[data-widget=community-start]").text().contains("Rotas"), again.html());
    }

    @Test
    void the_style_and_the_script_are_there() throws Exception {
        Document home = page(HttpRequest.newBuilder(address("")));
        for (Element each : home.select("link[rel=stylesheet], script[src]")) {
            URI file = URI.create(each.hasAttr("src") ? each.absUrl("src") : each.absUrl("href"));
            assertEquals(
                    200,
                    HTTP.send(HttpRequest.newBuilder(file).build(), BodyHandlers.discarding())
                            .statusCode(),
                    file.toString());
        }
    }

    private static Document page(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    private static String fields(FormElement form, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.formData().forEach(each -> fields.put(each.key(), each.value()));
        fields.putAll(typed);
        return fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }
}
