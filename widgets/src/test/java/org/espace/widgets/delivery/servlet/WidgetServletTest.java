package org.espace.widgets.delivery.servlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.espace.shared.Actor;
import org.espace.widgets.Stage;
import org.espace.widgets.delivery.Reception;
import org.espace.widgets.fixture.Echo;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class WidgetServletTest {
    private final Reception reception = Stage.SHARED.reception(new Echo());
    private final Actor ann = Stage.SHARED.town().ann;
    private final ServletCall call = new ServletCall(reception, ann);

    @Test
    void a_fragment_is_private_and_carries_a_validator() throws Exception {
        call.get("echo", Map.of("query", "hello"));
        assertEquals(200, call.status);
        assertEquals("private, no-cache", call.headers.get("Cache-Control"));
        assertEquals("Authorization, Cookie, Accept-Language", call.headers.get("Vary"));

        ServletCall again = new ServletCall(reception, ann);
        again.sent.put("If-None-Match", "\"other\", W/" + call.headers.get("ETag"));
        assertEquals("", again.get("echo", Map.of("query", "hello")));
        assertEquals(304, again.status);
    }

    @Test
    void other_content_has_another_validator() throws Exception {
        call.get("echo", Map.of("query", "hello"));
        ServletCall again = new ServletCall(reception, ann);
        again.sent.put("If-None-Match", call.headers.get("ETag"));
        again.get("echo", Map.of("query", "goodbye"));
        assertEquals(200, again.status);
    }

    @Test
    void head_sends_no_body() throws Exception {
        assertEquals("", call.call("HEAD", "echo", Map.of(), Map.of()));
        assertEquals(200, call.status);
    }

    @Test
    void an_unknown_widget_and_a_thing_that_is_not_there_answer_alike() throws Exception {
        String unknown = call.get("nonsense", Map.of());
        assertEquals(404, call.status);
        ServletCall hidden = new ServletCall(reception, ann);
        String absent = hidden.get("echo", Map.of("thread", "404"));
        assertEquals(404, hidden.status);
        assertEquals(text(unknown, ".es-empty"), text(absent, ".es-empty"));
    }

    @Test
    void a_failing_widget_is_a_panel_with_a_reference() throws Exception {
        String html = call.get("echo", Map.of("thread", "500"));
        assertEquals(500, call.status);
        assertTrue(text(html, ".es-failed code").matches("[a-z2-9]{8}"));
        assertFalse(html.contains("asked to fail"));
    }

    @Test
    void a_form_that_is_fit_is_answered_by_a_redirect() throws Exception {
        post(Map.of("text", "12"));
        assertEquals(303, call.status);
        assertEquals("/espace/fragments/echo?said=heard&thread=12", call.headers.get("Location"));
    }

    @Test
    void an_empty_value_takes_a_shared_parameter_away() throws Exception {
        post(Map.of("text", "leave"), Map.of("thread", "12", "community", "3"));
        assertEquals("/espace/fragments/echo?community=3&said=heard", call.headers.get("Location"));
    }

    @Test
    void a_refused_form_comes_back_as_it_was_typed() throws Exception {
        Document page = Jsoup.parse(post(Map.of("text", "<b>x</b> and far too much of it"), Map.of("tab", "mine")));
        assertEquals(422, call.status);
        assertEquals("<b>x</b> and far too much of it", page.select("textarea").text());
        assertEquals("true", page.select("textarea").attr("aria-invalid"));
        String target = page.select(".es-faults a").attr("href").substring(1);
        assertEquals(page.select("textarea").attr("id"), target);
        assertEquals(
                "This is too long: it has 31 characters. Cut it to 20 or fewer.",
                page.select(".es-faults a").text());
        assertEquals("Mine", page.select(".es-tabs [aria-current]").text());
    }

    @Test
    void a_form_without_our_token_is_refused_and_its_text_kept() throws Exception {
        Document page =
                Jsoup.parse(call.post("echo", Map.of("action", "say"), Map.of("text", "hello", "es-token", "x")));
        assertEquals(403, call.status);
        assertEquals("hello", page.select("textarea").text());
        assertFalse(page.select("input[name=es-token]").attr("value").equals("x"));
    }

    @Test
    void a_form_sent_by_another_site_is_refused() throws Exception {
        call.sent.put("Sec-Fetch-Site", "cross-site");
        post(Map.of("text", "hello"));
        assertEquals(403, call.status);
    }

    @Test
    void an_action_that_breaks_keeps_the_text_and_gives_a_reference() throws Exception {
        Map<String, String> form = new HashMap<>(Map.of("text", "hello", "es-token", token()));
        String html = call.post("echo", Map.of("action", "break"), form);
        assertEquals(500, call.status);
        assertTrue(text(html, ".es-faults").contains("reference"));
    }

    @Test
    void too_big_a_form_is_not_read() throws Exception {
        call.length = 512 * 1024 + 1;
        post(Map.of("text", "hello"));
        assertEquals(413, call.status);
    }

    @Test
    void what_is_no_form_changes_nothing() throws Exception {
        call.call("PUT", "echo", Map.of(), Map.of());
        assertEquals(405, call.status);
        assertEquals("GET, HEAD, POST", call.headers.get("Allow"));
    }

    @Test
    void two_panels_of_one_kind_share_no_id() throws Exception {
        String first = call.get("echo", Map.of());
        String second = new ServletCall(reception, ann).get("echo", Map.of("panel", "second"));
        var ids = Jsoup.parse(first).select("[id]").eachAttr("id");
        ids.retainAll(Jsoup.parse(second).select("[id]").eachAttr("id"));
        assertTrue(ids.isEmpty(), ids::toString);
        assertTrue(Jsoup.parse(second).select("a").first().attr("href").contains("panel=second"));
    }

    private String post(Map<String, String> typed) throws Exception {
        return post(typed, Map.of());
    }

    private String post(Map<String, String> typed, Map<String, String> state) throws Exception {
        Map<String, String> form = new HashMap<>(typed);
        form.put("es-token", token());
        Map<String, String> query = new HashMap<>(state);
        query.put("action", "say");
        return call.post("echo", query, form);
    }

    private String token() throws Exception {
        String html = new ServletCall(reception, ann).get("echo", Map.of());
        return Jsoup.parse(html).select("input[name=es-token]").attr("value");
    }

    private static String text(String html, String selector) {
        return Jsoup.parse(html).select(selector).text();
    }
}
