package org.espace.example.servlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.espace.community.Privacy;
import org.espace.test.Town;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Panels in pages that the intranet makes itself: what is chosen in them and typed into them stays in the page. */
@ArquillianTest
class PagesInTomcatTest {
    private static long community;
    private static long question;

    private final Browser ann = Browser.of("ann");
    private final Browser anybody = Browser.nobody();

    @Deployment(testable = false)
    static WebArchive intranet() {
        return Intranet.where(PagesInTomcatTest::lastWeek);
    }

    private static void lastWeek(Town town) {
        community = town.community("Falls", Privacy.PUBLIC);
        question = town.question(community, "Who counts the mats?", "mats");
    }

    @Test
    void the_page_has_its_own_words_and_three_panels() {
        Page page = ann.get("index.jsp");
        assertEquals(200, page.status());
        assertTrue(page.dom().select(".news").text().contains("Visiting hours"));
        assertEquals(3, page.dom().select("main section.es-panel").size());
        assertEquals(1, page.dom().select(".es-community-list h2").size());
        assertEquals(1, page.dom().select(".es-my-communities h3").size(), "the tag said so");
        assertEquals(1, page.dom().select("head link[href*=espace.css]").size());
        assertEquals(
                "Who counts the mats?",
                page.dom().select(".es-question-list .es-item__title").text());
    }

    @Test
    void what_is_chosen_is_shown_in_the_same_page() {
        Page page = ann.get("index.jsp?from=mail");
        String chosen = page.dom().select(".es-question-list a.es-item__title").attr("href");
        assertEquals(
                "/intranet/index.jsp?es-thread=" + question + "&from=mail",
                chosen.replaceFirst("es-community=[0-9]+&", ""));
        Page next = ann.get(chosen);
        assertEquals(4, next.dom().select("main section.es-panel").size());
        assertTrue(next.dom().select(".es-question-thread").text().contains("Who counts the mats?"));
        assertTrue(next.dom().select(".news").text().contains("Visiting hours"));
    }

    @Test
    void a_form_that_is_done_leads_back_to_the_page_and_one_that_is_refused_comes_back_in_it() {
        Page thread = ann.get("index.jsp?es-thread=" + question);
        Page refused = ann.submit(thread.form("answer"), Map.of("body", "1"));
        assertEquals(422, refused.status());
        assertEquals(
                "1", refused.form("answer").selectFirst("textarea").wholeText().strip());
        assertFalse(refused.dom().select("[role=alert]").isEmpty());
        assertTrue(refused.dom().select(".news").text().contains("Visiting hours"), "the page around it is there");
        Page sent = ann.submit(refused.form("answer"), Map.of("body", "Ours are counted by the night shift."));
        assertEquals(303, sent.status(), sent.body());
        assertTrue(sent.header("Location").startsWith("/intranet/index.jsp?"), sent.header("Location"));
        Page done = ann.get(sent.header("Location"));
        assertTrue(done.dom().select(".es-post").text().contains("counted by the night shift"));
        assertEquals(1, done.dom().select(".es-said[role=status]").size());
    }

    @Test
    void a_form_without_its_token_or_from_elsewhere_does_nothing() {
        Page thread = ann.get("index.jsp?es-thread=" + question);
        Page refused = ann.submit(thread.form("answer"), Map.of("body", "From nowhere.", "es-token", ""));
        assertEquals(403, refused.status());
        Page elsewhere =
                ann.submit(thread.form("answer"), Map.of("body", "From nowhere."), "Origin", "https://evil.example");
        assertEquals(403, elsewhere.status());
        assertFalse(ann.get("index.jsp?es-thread=" + question).dom().text().contains("From nowhere."));
        assertEquals(
                422,
                anybody.submit(thread.form("answer"), Map.of("body", "From nowhere."))
                        .status());
    }

    @Test
    void a_page_can_include_a_panel_by_its_address() {
        Page page = ann.get("handover.jsp");
        assertEquals(200, page.status());
        assertEquals(1, page.dom().select("section.es-ask-box h3").size(), "the address said so");
        Page sent = ann.submit(page.form("open"), Map.of("title", "Who writes on the board at night?"));
        assertEquals(303, sent.status(), sent.body());
        assertTrue(sent.header("Location").startsWith("/intranet/handover.jsp?es-compose="), sent.header("Location"));
        Page composer = ann.get(sent.header("Location"));
        assertTrue(
                composer.dom().select(".es-question-thread [name=title]").val().contains("Who writes on the board"));
    }

    @Test
    void a_part_of_the_page_fetched_alone_leads_to_the_page() {
        Page page = ann.get("index.jsp");
        String partial =
                page.dom().select(".es-question-list [data-es-partial]").attr("data-es-partial");
        Page part = ann.get(partial);
        assertEquals(200, part.status());
        assertTrue(part.dom().select("a.es-item__title").attr("href").startsWith("/intranet/index.jsp?"), part.body());
    }

    @Test
    void addresses_of_other_hosts_are_no_pages_to_lead_to() {
        for (String at : new String[] {"//evil.example/", "https://evil.example/", "/%5Cevil.example"}) {
            Page part = anybody.panel("question-list?at=" + at);
            assertTrue(
                    part.dom().select("a.es-item__title").attr("href").startsWith("/intranet/espace/fragments/"),
                    part.body());
        }
    }

    @Test
    void a_page_asked_for_in_a_roundabout_way_leads_to_no_other_host() {
        Page page = ann.get(Intranet.address().resolve("/") + "/evil.example/..;/intranet/index.jsp");
        assertEquals(200, page.status());
        String chosen = page.dom().select(".es-question-list a.es-item__title").attr("href");
        assertTrue(chosen.matches("/[^/].*"), chosen);
    }
}
