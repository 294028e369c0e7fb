package org.espace.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
    void choosing_a_community_opens_the_community_page() {
        assertEquals("/portal/community?community=12", routed("home", "", "community=12"));
    }

    @Test
    void a_page_that_opens_for_the_choice_keeps_the_visitor_and_the_windows() {
        assertEquals(
                "/portal/community?community=13&w4.p.tab=mine",
                routed("community", "community=12", "community=13&w4.p.tab=mine"));
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
        assertEquals("/portal/community?community=12", routed("question", "community=12&thread=45", "community=12"));
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
        return new PageCard(path, path, leads, true, false, List.of());
    }
}
