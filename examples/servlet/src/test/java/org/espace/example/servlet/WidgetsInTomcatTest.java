package org.espace.example.servlet;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.espace.community.Privacy;
import org.espace.test.Town;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

@ArquillianTest
class WidgetsInTomcatTest {
    private static final String FALLS = "How do you keep falls low at night?";

    private static long openDoors;
    private static long closedDoors;
    private static long falls;
    private static long secret;

    private final Browser anybody = Browser.nobody();
    private final Browser ann = Browser.of("ann");
    private final Browser cy = Browser.of("cy");

    @Deployment(testable = false)
    static WebArchive intranet() {
        return Intranet.where(WidgetsInTomcatTest::lastWeek);
    }

    private static void lastWeek(Town town) {
        openDoors = town.community("Falls", Privacy.PUBLIC);
        closedDoors = town.community("Audit", Privacy.CONFIDENTIAL);
        falls = town.question(openDoors, FALLS, "falls, night");
        secret = town.question(closedDoors, "Which wards are to be audited?", "audit");
    }

    @Test
    void anybody_reads_what_was_asked_in_a_public_community() {
        Page list = anybody.panel("question-list?community=" + openDoors);
        assertEquals(200, list.status());
        assertEquals(
                "text/html;charset=utf-8",
                list.header("Content-Type").toLowerCase().replace(" ", ""));
        assertEquals(FALLS, list.dom().select(".es-item__title").text());
    }

    @Test
    void nobody_is_sent_a_panel_twice() {
        String etag = anybody.panel("question-list?community=" + openDoors).header("ETag");
        Page again = anybody.panel("question-list?community=" + openDoors, "If-None-Match", etag);
        Page forAnn = ann.panel("community-home?community=" + openDoors, "If-None-Match", etag);
        assertAll(
                () -> assertTrue(etag.matches("\"[\\w-]+\""), etag),
                () -> assertEquals(304, again.status()),
                () -> assertEquals("", again.body()),
                () -> assertEquals(etag, again.header("ETag")),
                () -> assertEquals(200, forAnn.status()));
    }

    @Test
    void a_panel_that_does_not_exist_is_not_found() {
        assertEquals(404, anybody.panel("weather").status());
        assertEquals(404, anybody.panel("").status());
    }

    @Test
    void a_confidential_community_looks_to_cy_like_one_that_does_not_exist() {
        assertSameAsAbsent("community-home?community=", closedDoors);
        assertSameAsAbsent("question-list?community=", closedDoors);
        assertSameAsAbsent("question-thread?thread=", secret);
        assertEquals(200, ann.panel("question-thread?thread=" + secret).status());
    }

    private void assertSameAsAbsent(String panel, long hidden) {
        for (Browser stranger : new Browser[] {cy, anybody}) {
            Page there = stranger.panel(panel + hidden);
            Page absent = stranger.panel(panel + 999_999_999L);
            assertEquals(404, there.status(), panel);
            assertEquals(404, absent.status(), panel);
            assertEquals(absent.body(), there.body(), panel);
        }
    }

    @Test
    void ann_answers_and_the_question_shows_it() {
        Page sent = ann.submit(thread(ann).form("answer"), Map.of("body", "We moved the *beds* to the wall."));
        assertEquals(303, sent.status(), sent.body());
        assertTrue(sent.header("Location").contains("thread=" + falls), sent.header("Location"));
        Page shown = ann.get(sent.header("Location"));
        assertEquals(200, shown.status());
        assertTrue(shown.dom().select(".es-prose").html().contains("We moved the <em>beds</em> to the wall."));
        assertEquals(1, shown.dom().select(".es-said[role=status]").size(), "ann is told that it was done");
    }

    @Test
    void an_answer_that_is_too_short_comes_back_as_it_was_typed() {
        int before = answers();
        Page refused = ann.submit(thread(ann).form("answer"), Map.of("body", "1"));
        Element field = refused.form("answer").selectFirst("textarea");
        assertEquals(422, refused.status());
        assertEquals("1", field.wholeText().strip());
        assertEquals("true", field.attr("aria-invalid"));
        assertFalse(
                refused.dom().select("[role=alert] a[href=#" + field.id() + "]").isEmpty());
        assertEquals(before, answers());
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        int before = answers();
        Page refused = ann.submit(thread(ann).form("answer"), Map.of("body", "From nowhere.", "es-token", ""));
        assertEquals(403, refused.status());
        assertEquals(before, answers());
    }

    @Test
    void a_form_with_the_token_of_somebody_else_changes_nothing() {
        int before = answers();
        String token = thread(cy).form("answer").selectFirst("[name=es-token]").val();
        Page refused = ann.submit(thread(ann).form("answer"), Map.of("body", "From cy.", "es-token", token));
        assertEquals(403, refused.status());
        assertEquals(before, answers());
    }

    @Test
    void a_form_that_another_site_sends_changes_nothing() {
        int before = answers();
        FormElement form = thread(ann).form("answer");
        Map<String, String> typed = Map.of("body", "From elsewhere.");
        for (String[] from : new String[][] {
            {"Origin", "https://elsewhere.example"},
            {"Origin", "null"},
            {"Referer", "https://elsewhere.example/page"},
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"},
        }) {
            assertEquals(403, ann.submit(form, typed, from).status(), String.join(": ", from));
        }
        assertEquals(before, answers());
        String here = Intranet.address().resolve("/").toString().replaceFirst("/$", "");
        assertEquals(
                303,
                ann.submit(form, Map.of("body", "From here."), "Origin", here).status());
        assertEquals(before + 1, answers());
    }

    @Test
    void nobody_answers_without_signing_in() {
        int before = answers();
        Page forged = anybody.panel("community-list");
        Map<String, String> fields = new HashMap<>(Map.of("question", "" + falls, "body", "Who am I?"));
        fields.put(
                "es-token", forged.form("search").selectFirst("[name=es-token]").val());
        int status = anybody.post("espace/fragments/question-thread?action=answer", fields)
                .status();
        assertTrue(status >= 400 && status < 500, "found " + status);
        assertEquals(before, answers());
    }

    @Test
    void what_is_only_read_is_not_written_to() {
        assertEquals(405, ann.send("POST", "espace/espace.css").status());
        Page deleted = ann.send("DELETE", "espace/fragments/question-list");
        assertEquals(405, deleted.status());
        assertEquals("GET, HEAD, POST", deleted.header("Allow"));
    }

    @Test
    void the_stylesheet_and_the_script_are_sent_once() {
        for (String file : new String[] {"espace/espace.css", "espace/espace.js"}) {
            Page first = anybody.get(file);
            Page again = anybody.get(file, "If-None-Match", first.header("ETag"));
            assertEquals(200, first.status(), file);
            assertNotEquals("", first.header("ETag"), file);
            assertEquals("nosniff", first.header("X-Content-Type-Options"), file);
            assertEquals(304, again.status(), file);
            assertEquals("", again.body(), file);
        }
    }

    @Test
    void everything_that_the_intranets_page_names_is_there() {
        Page home = anybody.get("index.jsp");
        assertEquals(200, home.status());
        var named = home.dom().select("a[href], link[href]:not([href^=data:]), script[src]");
        assertTrue(named.size() >= 4, home.body());
        for (Element each : named) {
            String address = each.hasAttr("href") ? each.absUrl("href") : each.absUrl("src");
            int expected = address.endsWith("sign-in.html") ? 401 : 200;
            assertEquals(expected, anybody.get(address).status(), address);
        }
        assertEquals(200, ann.get("sign-in.html").status());
        assertTrue(ann.get("index.jsp").body().contains("Signed in as ann"));
    }

    private Page thread(Browser reader) {
        return reader.panel("question-thread?thread=" + falls);
    }

    private int answers() {
        return thread(anybody).dom().select(".es-post").size() - 1;
    }
}
