package org.espace.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.espace.page.Audience;
import org.espace.page.PageCard;
import org.espace.portal.url.PortalUrl;
import org.junit.jupiter.api.Test;

final class RouterTest {
    private final Router router = new Router(List.of(
            page("home", List.of()),
            page("community", List.of("community", "tag")),
            page("question", List.of("thread", "compose"))));

    @Test
    void choosing_a_question_at_home_opens_the_question_page_with_its_community() {
        assertEquals("/portal/question?community=12&thread=45", routed("home", "", "community=12&thread=45"));
    }

    @Test
    void choosing_a_community_opens_its_own_page() {
        assertEquals("/portal/community-12", routed("home", "", "community=12"));
    }

    @Test
    void on_its_own_page_one_stays_and_the_address_says_the_community_once() {
        assertEquals(
                "/portal/community-12?tag=sepsis&w4.p.tab=mine",
                routed("community-12", "community=12", "community=12&tag=sepsis&w4.p.tab=mine"));
    }

    @Test
    void another_community_is_another_page_and_none_is_the_page_for_all() {
        assertEquals("/portal/community-13", routed("community-12", "community=12", "community=13&w4.p.tab=mine"));
        assertEquals("/portal/community", routed("community-12", "community=12", "w4.p.tab=mine"));
    }

    @Test
    void a_choice_on_an_own_page_leads_on_with_the_community() {
        assertEquals(
                "/portal/question?community=12&thread=45",
                routed("community-12", "community=12", "community=12&thread=45"));
    }

    @Test
    void what_is_no_id_or_not_one_community_stays_on_the_page_for_all() {
        assertEquals("/portal/community?community=x", routed("home", "", "community=x"));
        assertEquals("/portal/community?community=1&community=2", routed("home", "", "community=1&community=2"));
    }

    @Test
    void without_a_page_that_opens_for_communities_they_have_none() {
        Router bare = new Router(List.of(page("home", List.of())));
        PortalUrl wanted = PortalUrl.parse("home", "community=12");
        assertEquals(wanted, bare.route(PortalUrl.of("home"), wanted));
    }

    @Test
    void a_page_that_opens_for_the_choice_keeps_the_visitor_and_the_windows() {
        assertEquals(
                "/portal/question?thread=46&w4.p.tab=mine", routed("question", "thread=45", "thread=46&w4.p.tab=mine"));
    }

    @Test
    void windows_stay_behind_with_their_page() {
        assertEquals("/portal/question?thread=1", routed("home", "", "thread=1&w4.p.tab=mine"));
    }

    @Test
    void choosing_nothing_new_stays() {
        assertEquals(
                "/portal/question?community=12&thread=45&w1.p.a=b",
                routed("question", "community=12&thread=45", "community=12&thread=45&w1.p.a=b"));
    }

    @Test
    void leaving_the_question_for_its_community_opens_the_community_page() {
        assertEquals("/portal/community-12", routed("question", "community=12&thread=45", "community=12"));
    }

    @Test
    void a_parameter_no_page_opens_for_stays() {
        assertEquals("/portal/home?query=x", routed("home", "", "query=x"));
    }

    private String routed(String page, String here, String wanted) {
        return router.route(PortalUrl.parse(page, here), PortalUrl.parse(page, wanted))
                .path();
    }

    private static PageCard page(String path, List<String> leads) {
        return new PageCard(path, path, leads, true, Audience.EVERYBODY, List.of(), 0);
    }
}
