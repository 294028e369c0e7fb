package org.espace.widgets.delivery.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may come in from a page of another origin, and how far. */
class OtherOriginsTest extends AtTheWiki {

    @Test
    void a_page_that_shows_a_pass_sees_what_its_person_may_see() {
        String pass = pass("ann");
        assertTrue(list(pass, WIKI).body().contains("Who has the keys?"));
        assertFalse(list("", WIKI).body().contains("Who has the keys?"));
        assertEquals("Ann of the wiki", domain.people().byPrincipal("ann").name());
    }

    @Test
    void what_is_told_is_for_that_page_alone_and_kept_by_no_cache_for_another() {
        HttpResponse<String> answer = list(pass("ann"), WIKI);
        assertEquals(WIKI, header(answer, "Access-Control-Allow-Origin"));
        assertEquals("", header(answer, "Access-Control-Allow-Credentials"));
        String vary = String.join(", ", answer.headers().allValues("Vary"));
        assertTrue(vary.contains("Origin") && vary.contains("Authorization") && vary.contains("Cookie"), vary);
        assertTrue(header(answer, "Cache-Control").startsWith("private"));
        assertEquals("", header(answer, "Set-Cookie"));
    }

    @Test
    void a_form_is_sent_with_the_pass_and_answered_with_what_comes_next() {
        String pass = pass("ann");
        String composer = "/espace/fragments/question-thread?compose=new&community=" + staffOnly;
        Document form = Jsoup.parse(server.get(composer, "Authorization", "Bearer " + pass, "Origin", WIKI)
                .body());
        String token = form.select("form[data-es-form=ask] [name=es-token]").attr("value");
        String action =
                URI.create(form.select("form[data-es-form=ask]").attr("action")).toString();
        String typed = "es-token=" + token + "&title=From+the+wiki%3F&body=Hello";
        HttpResponse<String> stolen =
                server.send("POST", action, typed, "Content-Type", "application/x-www-form-urlencoded", "Origin", WIKI);
        assertEquals(422, stolen.statusCode(), "without the pass it is nobody's form");
        HttpResponse<String> done = server.send(
                "POST",
                action,
                typed,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Origin",
                WIKI,
                "Authorization",
                "Bearer " + pass,
                "Espace-Panel",
                "1");
        assertEquals(200, done.statusCode(), done.body());
        assertTrue(done.body().contains("From the wiki?"), done.body());
        assertTrue(header(done, "Espace-Event").startsWith("question-asked="), header(done, "Espace-Event"));
        assertTrue(header(done, "Content-Location").contains("thread="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "https://wiki.example.evil.example",
                "https://wiki.exampl",
                "https://xwiki.example",
                "http://wiki.example",
                "https://wiki.example:8443",
                "https://WIKI.example",
                "null",
                "https://wiki.example/",
                "*"
            })
    void another_origin_reads_nothing_asks_nothing_and_frames_nothing(String origin) {
        HttpResponse<String> first = server.send(
                "OPTIONS",
                "/espace/fragments/question-list",
                "",
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "authorization");
        assertEquals(403, first.statusCode());
        assertEquals("", header(first, "Access-Control-Allow-Origin"));
        assertEquals("", header(list("", origin), "Access-Control-Allow-Origin"));
        assertEquals(401, list(pass("ann"), origin).statusCode(), "a pass is for the page it was given to");
        assertEquals(400, exchange(wiki.token("ann"), origin).statusCode());
        assertEquals(
                400,
                exchange(wiki.token("ann", claims -> claims.claim("origin", origin)), origin)
                        .statusCode());
        assertFalse(List.of(header(server.get("/espace/embed/question-list"), "Content-Security-Policy")
                        .split(" "))
                .contains(origin));
    }

    @Test
    void the_registered_origin_may_ask_and_frame() {
        HttpResponse<String> first = server.send(
                "OPTIONS",
                "/espace/fragments/question-list",
                "",
                "Origin",
                WIKI,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "authorization");
        assertEquals(204, first.statusCode());
        assertEquals(WIKI, header(first, "Access-Control-Allow-Origin"));
        assertTrue(header(first, "Access-Control-Allow-Headers").contains("Authorization"));
        String policy = header(server.get("/espace/embed/question-list"), "Content-Security-Policy");
        assertTrue(policy.endsWith("frame-ancestors 'self' " + WIKI), policy);
    }

    @Test
    void what_no_host_page_may_read_is_shown_only_in_a_page_of_our_own() {
        HttpResponse<String> strangers = server.get(
                "/espace/fragments/concern-list?community=" + staffOnly,
                "Authorization",
                "Bearer " + pass("ann"),
                "Origin",
                WIKI);
        assertEquals(403, strangers.statusCode());
        assertEquals("true", header(strangers, "Espace-Isolated"));
        assertEquals("", strangers.body());
        String confined = token(exchange(wiki.token("ann"), server.origin()));
        HttpResponse<String> ours = server.get(
                "/espace/fragments/concern-list?community=" + staffOnly, "Authorization", "Bearer " + confined);
        assertEquals(200, ours.statusCode());
        assertEquals(
                401,
                server.get("/espace/fragments/concern-list", "Authorization", "Bearer " + confined, "Origin", WIKI)
                        .statusCode());
    }

    @Test
    void two_people_who_ask_the_same_never_get_each_others_answers() {
        String ann = pass("ann");
        String cy = pass("cy");
        String mine = "/espace/fragments/my-profile";
        HttpResponse<String> hers = server.get(mine, "Authorization", "Bearer " + ann, "Origin", WIKI);
        HttpResponse<String> his = server.get(
                mine, "Authorization", "Bearer " + cy, "Origin", WIKI, "If-None-Match", header(hers, "ETag"));
        assertEquals(200, his.statusCode(), "what is good for her is not good for him");
        assertNotEquals(hers.body(), his.body());
        assertTrue(header(hers, "Cache-Control").startsWith("private"));
    }

    @Test
    void a_frame_is_a_whole_page_that_names_who_may_speak_to_it() {
        HttpResponse<String> frame =
                server.get("/espace/embed/question-list?set.community=" + staffOnly + "&set.x%22%3E=1");
        Document page = Jsoup.parse(frame.body());
        assertEquals(WIKI, page.body().attr("data-es-origins"));
        assertEquals(Long.toString(staffOnly), page.select("espace-panel").attr("community"));
        assertEquals(1, page.select("espace-panel > section.es-panel").size());
        assertEquals(404, server.get("/espace/embed/nonsense").statusCode());
        String oembed = page.select("link[type=application/json+oembed]")
                .attr("href")
                .substring(server.origin().length());
        HttpResponse<String> told = server.get(oembed);
        assertEquals(200, told.statusCode());
        assertTrue(told.body().contains("<iframe src=") && told.body().contains("\"type\":\"rich\""), told.body());
        assertEquals(
                404,
                server.get("/espace/oembed?url=https://evil.example/espace/embed/question-list")
                        .statusCode());
        assertEquals(501, server.get(oembed + "&format=xml").statusCode());
    }
}
