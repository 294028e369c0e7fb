package org.espace.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a page of portlets does, seen from a browser. */
final class PanelsTest extends PortalStory {
    private final Browser ann = browser();

    @Test
    void each_portlet_stands_in_its_own_window_with_its_title() {
        Document page = ann.page("/portal/fixture");
        assertEquals("Echo", page.select("#" + window("fixture", 0) + " h2").text());
        assertEquals("Counter", page.select("#" + window("fixture", 3) + " h2").text());
        assertTrue(page.select("#" + window("fixture", 2)).isEmpty(), "a portlet that says nothing has no window");
        assertEquals(1, page.select("h1").size());
    }

    @Test
    void a_portlet_titles_its_window_itself() {
        String window = window("fixture", 0);
        Document page = ann.page("/portal/fixture?" + window + ".p.title=Hello+%3Cb%3E");
        assertEquals("Hello <b>", page.select("#" + window + " h2").text());
    }

    @Test
    void what_portlets_want_in_the_head_stands_there_once() {
        Document page = ann.page("/portal/fixture");
        assertEquals(1, page.select("head link[href=/fixture/fixture.css]").size());
    }

    @Test
    void the_attributes_of_one_portlet_are_hidden_from_the_next() {
        assertTrue(said("/portal/pair", 1).contains("left null"), said("/portal/pair", 1));
    }

    @Test
    void a_portlet_that_throws_is_a_box_with_a_reference_while_the_page_stands() {
        String first = window("pair", 0);
        Document page = ann.page("/portal/pair?" + first + ".p.explode=true");
        assertTrue(page.select("#" + first).text().contains("could not be shown"), page.text());
        assertEquals(8, page.select("#" + first + " b").text().length());
        assertTrue(page.select("#" + window("pair", 1)).text().contains("parameters"));
    }

    @Test
    void a_portlet_that_is_not_deployed_is_a_box() {
        assertTrue(ann.page("/portal/fixture")
                .select("#" + window("fixture", 4))
                .text()
                .contains("could not be shown"));
    }

    @Test
    void an_action_ends_in_a_page_without_the_action() {
        Document page = ann.page("/portal/pair");
        String action = page.select("#" + window("pair", 0) + " form").attr("action");
        HttpResponse<String> answer = ann.post(action, "do", "dance");
        String location = answer.headers().firstValue("Location").orElse("");
        assertEquals(303, answer.statusCode());
        assertFalse(location.contains("action") || location.contains("from-url"), location);
        assertTrue(ann.page(location).text().contains("did=[dance u]"), location);
    }

    @Test
    void what_an_action_asks_nobody_to_keep_is_shown_in_the_answer_to_it() {
        String action = "/portal/pair?" + window("pair", 0) + ".action=1";
        HttpResponse<String> answer = ann.post(action, "do", "whisper");
        assertEquals(200, answer.statusCode());
        assertEquals(
                "private, no-store",
                answer.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(answer.body().contains("did=[whispered]"), answer.body());
        assertFalse(ann.page("/portal/pair").text().contains("whispered"));
    }

    @Test
    void what_an_action_throws_is_told_once_on_the_page_after_it() {
        String action = "/portal/pair?" + window("pair", 0) + ".action=1";
        Document page = ann.act(action, "do", "explode");
        assertTrue(page.select("[role=alert]").text().contains("did not work"), page.text());
        assertTrue(ann.page("/portal/pair").select("[role=alert]").isEmpty());
    }

    @Test
    void an_event_reaches_every_portlet_that_declared_it() {
        String action = "/portal/pair?" + window("pair", 0) + ".action=1";
        Document page = ann.act(action, "do", "tell", "value", "45");
        assertEquals(
                2,
                page.select("p.said:contains(heard=[{urn:espace}question-asked=45])")
                        .size(),
                page.text());
    }

    @Test
    void what_an_event_throws_is_told_too() {
        Document page = ann.act("/portal/pair?" + window("pair", 0) + ".action=1", "do", "tell", "value", "explode");
        assertEquals(2, page.select("[role=alert]").size(), page.text());
    }

    @Test
    void a_shared_parameter_reaches_all_and_leads_to_its_page() {
        String href = ann.page("/portal/pair").select("a.choose").attr("href");
        assertEquals("/portal/community-12", href);
        assertTrue(said("/portal/pair?community=7", 1).contains("community=[7]"));
        HttpResponse<String> acted =
                ann.post("/portal/pair?" + window("pair", 0) + ".action=1", "do", "choose", "value", "9");
        assertEquals(
                "/portal/community-9", acted.headers().firstValue("Location").orElse(""));
    }

    @Test
    void a_maximized_window_has_the_page_for_itself() {
        String href = ann.page("/portal/pair").select("a.wide").first().attr("href");
        Document page = ann.page(href);
        assertEquals(1, page.select(".p-window").size());
        assertTrue(page.text().contains("state maximized"));
    }

    @Test
    void a_folded_window_keeps_its_head_to_be_unfolded() {
        String silent = window("fixture", 2);
        Document page = ann.page("/portal/fixture?" + silent + ".state=minimized");
        assertEquals(1, page.select("#" + silent + " a:contains(Normal size)").size());
    }

    @Test
    void a_resource_goes_straight_through_with_its_headers() {
        String href = ann.page("/portal/pair?community=5")
                .select("a.resource")
                .first()
                .attr("href");
        HttpResponse<String> answer = ann.get(href);
        assertEquals("list.txt n=3 community=5", answer.body());
        assertEquals("yes", answer.headers().firstValue("X-Fixture").orElse(""));
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
    }

    @Test
    void what_holds_for_a_minute_is_rendered_once_for_one_visitor_and_again_for_the_next() {
        Browser bo = browser().signedIn("bo");
        String first = counted(bo, "a=1");
        assertEquals(first, counted(bo, "a=1"));
        assertNotEquals(first, counted(browser().signedIn("ann"), "a=1"));
    }

    @Test
    void what_the_portlet_says_still_holds_is_shown_again() {
        Browser bo = browser().signedIn("bo");
        String window = window("fixture", 3);
        String first = counted(bo, window + ".p.valid=yes");
        assertEquals(first, counted(bo, window + ".p.valid=yes"));
    }

    @Test
    void an_unsafe_request_from_elsewhere_is_refused() {
        String action = "/portal/pair?" + window("pair", 0) + ".action=1";
        assertEquals(403, ann.postFrom("cross-site", action, "do", "dance").statusCode());
        assertEquals(303, ann.postFrom("same-origin", action, "do", "dance").statusCode());
    }

    @Test
    void unknown_pages_and_windows_are_not_found_in_plain_words() {
        HttpResponse<String> answer = ann.get("/portal/nowhere");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("There is no such page"));
        assertEquals(404, ann.post("/portal/pair?w999999.action=1").statusCode());
    }

    @Test
    void every_answer_carries_the_strict_policy() {
        for (String path : new String[] {"/portal/pair", "/login", "/nowhere", "/espace/espace.css"}) {
            String policy = ann.get(path)
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("");
            assertTrue(policy.startsWith("default-src 'none'; script-src 'self'"), path);
        }
    }

    private static String counted(Browser visitor, String query) {
        return visitor.page("/portal/fixture?" + query)
                .select("#" + window("fixture", 3) + " p")
                .text();
    }

    private String said(String path, int place) {
        Element said =
                ann.page(path).select("#" + window("pair", place) + " .said").first();
        return said == null ? "nothing" : said.text();
    }
}
