package org.espace.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.page.PageCard;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A page of its own for each community, as visitors find it. */
final class CommunityPagesTest extends PortalStory {

    @Test
    void a_community_that_opens_has_a_page_under_its_name() {
        long community = open("Ward handover", Privacy.PUBLIC);
        Document page = browser().page("/portal/community-" + community);
        assertEquals("Ward handover · eSpace", page.title());
        assertEquals("Ward handover", page.select("h1").text());
    }

    @Test
    void one_comes_to_it_by_its_id_and_it_shows_no_other() {
        long one = open("One of two", Privacy.PUBLIC);
        long other = open("Other of two", Privacy.PUBLIC);
        HttpResponse<String> asked = browser().get("/portal/community?community=" + one + "&tag=sepsis");
        assertEquals(303, asked.statusCode());
        assertEquals(
                "/portal/community-" + one + "?tag=sepsis",
                asked.headers().firstValue("Location").orElse(""));
        assertEquals(
                "Other of two",
                browser()
                        .page("/portal/community-" + other + "?community=" + one)
                        .select("h1")
                        .text());
    }

    @Test
    void the_page_of_a_community_one_may_not_know_of_is_the_same_as_none() {
        long hidden = open("Nobody knows", Privacy.CONFIDENTIAL);
        join("ann", hidden, Role.MEMBER);
        for (Browser visitor :
                List.of(browser(), browser().signedIn("bo"), browser().signedIn("admin"))) {
            HttpResponse<String> answer = visitor.get("/portal/community-" + hidden);
            HttpResponse<String> none = visitor.get("/portal/community-999999");
            HttpResponse<String> noPage = visitor.get("/portal/no-such-page");
            assertEquals(404, answer.statusCode());
            assertEquals(none.body(), answer.body());
            assertEquals(noPage.body(), answer.body());
            assertEquals(names(none), names(answer));
            assertEquals(
                    visitor.get("/portal/community?community=999999").statusCode(),
                    visitor.get("/portal/community?community=" + hidden).statusCode());
        }
        assertEquals(
                200,
                browser().signedIn("ann").get("/portal/community-" + hidden).statusCode());
    }

    @Test
    void who_may_have_missed_a_page_signs_in_and_comes_back_to_it() {
        long staff = open("Staff alone", Privacy.OPEN);
        Browser ann = browser();
        HttpResponse<String> missed = ann.get("/portal/community-" + staff);
        assertEquals(404, missed.statusCode());
        assertEquals(
                "/login",
                org.jsoup.Jsoup.parse(missed.body())
                        .select("a:contains(Sign in and)")
                        .attr("href"));
        String from =
                portal.uri().resolve("/portal/community-" + staff + "?tag=a").toString();
        String form = ann.get("/login", "Referer", from).body();
        assertEquals(
                "/portal/community-" + staff + "?tag=a",
                org.jsoup.Jsoup.parse(form).select("input[name=next]").first().attr("value"));
        assertEquals(
                200, browser().signedIn("ann").get("/portal/community-" + staff).statusCode());
        assertFalse(browser().signedIn("ann").get("/portal/no-such-page").body().contains("/login"));
    }

    @Test
    void what_its_windows_are_asked_is_not_there_either() {
        long hidden = open("Nobody knows this", Privacy.CONFIDENTIAL);
        long window = own(hidden).portlets().get(0).window();
        String path = "/portal/community-" + hidden + "?w" + window;
        assertEquals(404, browser().get(path + ".resource=x").statusCode());
        assertEquals(404, browser().post(path + ".action=1", "a", "b").statusCode());
    }

    @Test
    void a_community_without_a_page_is_shown_on_the_page_that_stands_for_all() {
        long community = open("Was here before", Privacy.PUBLIC);
        portal.domain().work().write(db -> db.createQuery("delete from PortalPage p where p.community = :community")
                .setParameter("community", community)
                .executeUpdate());
        assertEquals(
                "Was here before",
                browser().page("/portal/community-" + community).select("h1").text());
    }

    @Test
    void the_menu_names_what_is_for_staff_to_staff_alone() {
        assertEquals(
                List.of("Home", "Communities"),
                browser().page("/portal/home").select(".p-nav a").eachText().subList(0, 2));
        Document page = browser().signedIn("ann").page("/portal/home");
        assertEquals(
                List.of("Home", "What’s new", "Communities", "People", "Start a community"),
                page.select(".p-nav a").eachText().subList(0, 5));
        assertEquals(
                "My profile: Ann Kelly",
                page.select(".p-me").text().replace("AK ", "").replace("AK", ""));
        assertFalse(browser().page("/portal/home").select(".p-nav").text().contains("People"));
    }

    private static PageCard own(long community) {
        return portal.domain().pages().ofCommunity(community).orElseThrow();
    }

    private static Map<String, List<String>> names(HttpResponse<String> answer) {
        java.util.TreeMap<String, List<String>> headers =
                new java.util.TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("set-cookie");
        return headers;
    }

    private static long open(String name, Privacy privacy) {
        return portal.domain()
                .communities()
                .open(new NewCommunity(name, "We look at " + name, true, privacy, Instant.EPOCH, false));
    }

    private static void join(String login, long community, Role role) {
        long person = portal.domain().people().byPrincipal(login).id();
        portal.domain().memberships().enrol(community, person, role, Instant.EPOCH);
        assertTrue(person > 0);
    }
}
