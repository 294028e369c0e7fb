package org.espace.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Coming in, being someone, and going out. */
final class SignInTest extends PortalStory {
    private final Browser visitor = browser();

    @Test
    void ann_signs_in_and_portlets_know_her() {
        visitor.signedIn("ann");
        Document page = visitor.page("/portal/pair");
        assertEquals("Ann Kelly", page.select(".p-name").text());
        assertTrue(page.text().contains("user ann admin false"), page.text());
    }

    @Test
    void an_administrator_has_the_role() {
        assertTrue(visitor.signedIn("admin").page("/portal/pair").text().contains("user admin admin true"));
    }

    @Test
    void each_sign_in_has_a_cookie_of_its_own_and_a_careful_one() {
        HttpResponse<String> answer = visitor.signIn("ann", PASSWORD);
        assertNotEquals(browser().signedIn("ann").signInCookie(), visitor.signInCookie());
        String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
        assertTrue(
                cookie.contains("Path=/;") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    }

    @Test
    void a_copy_of_the_cookie_is_worth_nothing_after_signing_out() {
        visitor.signedIn("ann");
        Browser thief = browser();
        thief.take(visitor.signInCookie());
        assertEquals("Ann Kelly", name(thief));
        String token = visitor.page("/portal/pair")
                .select("form[action=/logout] input")
                .attr("value");
        visitor.post("/logout", "token", token);
        assertEquals("none", visitor.signInCookie());
        assertEquals("", name(thief));
    }

    @Test
    void a_cookie_that_we_did_not_sign_lets_nobody_in() {
        String good = visitor.signedIn("ann").signInCookie();
        String[] parts = good.split("\\.");
        String admin = Base64.getUrlEncoder().withoutPadding().encodeToString("admin".getBytes(UTF_8));
        for (String bad : List.of(
                "x",
                ".",
                "...",
                good.substring(0, good.lastIndexOf('.')),
                good + "A",
                good.replaceFirst("^[^.]*", admin),
                good.replace("." + parts[2] + ".", "." + (Long.parseLong(parts[2]) + 60) + "."),
                "A".repeat(3_000))) {
            Browser forger = browser();
            forger.take(bad);
            assertEquals("", name(forger), bad);
        }
        assertEquals("Ann Kelly", name(visitor));
    }

    @Test
    void who_is_locked_out_is_out_with_the_next_page() {
        Browser bo = browser().signedIn("bo");
        portal.domain().accounts().disable("bo", true);
        try {
            assertEquals("", name(bo));
        } finally {
            portal.domain().accounts().disable("bo", false);
        }
    }

    @Test
    void our_own_pages_begin_no_session() {
        visitor.signedIn("ann");
        HttpResponse<String> home = visitor.get("/portal/home");
        assertEquals(200, home.statusCode());
        assertEquals(List.of(), home.headers().allValues("Set-Cookie"));
    }

    @Test
    void an_unknown_name_and_a_wrong_password_are_told_alike() {
        assertEquals(fault(visitor.signIn("nobody", "x")), fault(visitor.signIn("bo", "x")));
    }

    @Test
    void guessing_is_slowed_down_and_the_wait_is_told() {
        for (int i = 0; i < 5; i++) {
            assertEquals(422, visitor.signIn("guessed", "wrong " + i).statusCode());
        }
        HttpResponse<String> answer = visitor.signIn("guessed", "right");
        assertEquals(429, answer.statusCode());
        assertTrue(fault(answer).contains("Wait"), fault(answer));
    }

    @Test
    void a_form_without_its_token_is_refused() {
        assertEquals(
                403,
                visitor.post("/login", "login", "ann", "password", PASSWORD).statusCode());
    }

    @Test
    void the_way_on_never_leads_elsewhere() {
        for (String next :
                new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "/portal/../x\r\nA: b"}) {
            Browser each = browser();
            String token = each.page("/login").select("input[name=token]").attr("value");
            HttpResponse<String> answer =
                    each.post("/login", "token", token, "login", "ann", "password", PASSWORD, "next", next);
            assertEquals("/portal/home", answer.headers().firstValue("Location").orElse(""), next);
        }
    }

    @Test
    void signing_out_ends_the_session_everywhere() {
        visitor.signedIn("ann");
        visitor.act("/portal/pair?" + window("pair", 0) + ".action=1", "do", "dance");
        String token = visitor.page("/portal/pair")
                .select("form[action=/logout] input")
                .attr("value");
        assertEquals(303, visitor.post("/logout", "token", token).statusCode());
        Document page = visitor.page("/portal/pair");
        assertTrue(page.text().contains("user null") && page.text().contains("acted null"), page.text());
    }

    @Test
    void ann_and_bo_prefer_different_colours() {
        String window = window("pair", 0);
        Browser bo = browser().signedIn("bo");
        visitor.signedIn("ann");
        visitor.act("/portal/pair?" + window + ".action=1", "do", "prefer", "value", "green");
        bo.act("/portal/pair?" + window + ".action=1", "do", "prefer", "value", "red");
        assertTrue(visitor.page("/portal/pair").select("#" + window).text().contains("colour green"));
        assertTrue(bo.page("/portal/pair").select("#" + window).text().contains("colour red"));
        assertTrue(browser().page("/portal/pair").select("#" + window).text().contains("colour blue"));
    }

    @Test
    void settings_are_for_those_who_are_signed_in() {
        String address = "/portal/pair?" + window("pair", 0) + ".mode=edit";
        assertTrue(visitor.page(address).text().contains("mode view"));
        visitor.signedIn("ann");
        assertTrue(visitor.page(address).text().contains("mode edit"));
    }

    @Test
    void a_portal_without_examples_offers_nobodys_account() {
        assertFalse(visitor.get("/login").body().contains("Try it as"));
    }

    private static String name(Browser browser) {
        return browser.page("/portal/pair").select(".p-name").text();
    }

    private static String fault(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select(".p-fault").text();
    }
}
