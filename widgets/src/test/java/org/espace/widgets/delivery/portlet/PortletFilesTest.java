package org.espace.widgets.delivery.portlet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import javax.portlet.PortletException;
import org.espace.widgets.Stage;
import org.espace.widgets.delivery.Multipart;
import org.espace.widgets.fixture.Echo;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortletFilesTest {
    private final PortletWindow window = new PortletWindow(Stage.SHARED.reception(new Echo()), new Echo());

    PortletFilesTest() throws PortletException {}

    @BeforeEach
    void ann_is_signed_in() {
        window.actor = Stage.SHARED.town().ann;
    }

    @Test
    void a_resource_named_like_a_download_is_its_bytes() throws Exception {
        window.resource = "download:heard";
        window.shared.put("query", new String[] {"what the page shows"});
        assertEquals("news", window.resource(Map.of("query", "news")));
        assertEquals("200", window.status);
        assertEquals("text/plain", window.headers.get("Content-Type"));
        assertTrue(window.headers.get("Content-Disposition").startsWith("attachment"));
    }

    @Test
    void a_download_follows_no_choice_made_on_the_page() throws Exception {
        window.resource = "download:heard";
        window.shared.put("query", new String[] {"what the page shows"});
        assertEquals("null", window.resource(Map.of()));
    }

    @Test
    void what_is_not_there_is_an_empty_404() throws Exception {
        window.resource = "download:heard";
        assertEquals("", window.resource(Map.of("thread", "404")));
        assertEquals("404", window.status);
    }

    @Test
    void a_form_with_a_file_is_read_and_performed() throws Exception {
        send(new Multipart().text("es-token", token()).text("text", "Grüße").file("file", "a.png", new byte[9]));
        assertArrayEquals(new String[] {"a.png 9 Grüße"}, window.shared.get("query"));
    }

    @Test
    void too_large_a_file_is_refused_with_everything_typed() throws Exception {
        window.own.put("tab", new String[] {"mine"});
        send(new Multipart().text("es-token", token()).file("file", "a.png", new byte[7_000_000]));
        assertNull(window.shared.get("query"));
        window.keptEtag = null;
        var page = Jsoup.parse(window.render());
        assertTrue(page.select("[role=alert]").text().contains("too big"));
        assertEquals("Mine", page.select(".es-tabs [aria-current]").text());
    }

    @Test
    void a_form_with_a_file_but_without_our_token_does_nothing() throws Exception {
        send(new Multipart().text("text", "x").file("file", "a.png", new byte[1]));
        assertNull(window.shared.get("query"));
    }

    private void send(Multipart form) throws Exception {
        window.sending = form;
        window.act("keep", Map.of());
    }

    private String token() throws Exception {
        return Jsoup.parse(window.render()).select("input[name=es-token]").attr("value");
    }
}
