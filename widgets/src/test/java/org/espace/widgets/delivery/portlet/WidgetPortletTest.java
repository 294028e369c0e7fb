package org.espace.widgets.delivery.portlet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import javax.portlet.PortletException;
import javax.portlet.PortletMode;
import javax.portlet.WindowState;
import org.espace.widgets.Stage;
import org.espace.widgets.fixture.Echo;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WidgetPortletTest {
    private final PortletWindow window = new PortletWindow(Stage.SHARED.reception(new Echo()), new Echo());

    WidgetPortletTest() throws PortletException {}

    @BeforeEach
    void ann_is_signed_in() {
        window.actor = Stage.SHARED.town().ann;
    }

    @Test
    void a_minimized_window_is_left_empty() throws Exception {
        window.state = WindowState.MINIMIZED;
        assertEquals("", window.render());
    }

    @Test
    void a_maximized_window_shows_all() throws Exception {
        assertFalse(window.render().contains("(in full)"));
        window.state = WindowState.MAXIMIZED;
        assertTrue(window.render().contains("(in full)"));
    }

    @Test
    void the_portal_shows_the_title_and_the_panel_does_not() throws Exception {
        assertTrue(Jsoup.parse(window.render()).select("h1, h2, h3").isEmpty());
        assertEquals("Echo", window.title);
    }

    @Test
    void what_the_portal_kept_is_used_while_it_is_good() throws Exception {
        window.render();
        assertFalse(window.usedKept);
        assertEquals("", window.render());
        assertTrue(window.usedKept);
        window.shared.put("query", new String[] {"news"});
        assertTrue(window.render().contains("news"));
        assertFalse(window.usedKept);
    }

    @Test
    void a_done_action_moves_the_page_and_tells_it() throws Exception {
        window.own.put("tab", new String[] {"mine"});
        act("say", "12");
        assertArrayEquals(new String[] {"12"}, window.shared.get("thread"));
        assertEquals("12", window.events.get("{urn:espace}question-asked"));
        assertFalse(window.own.containsKey("tab"));
        assertEquals(
                "We heard you.",
                Jsoup.parse(window.render()).select("[role=status]").text());
    }

    @Test
    void an_action_may_take_a_shared_parameter_away() throws Exception {
        window.shared.put("thread", new String[] {"12"});
        act("say", "leave");
        assertFalse(window.shared.containsKey("thread"));
    }

    @Test
    void a_refusal_brings_the_typed_text_and_our_parameters_back() throws Exception {
        window.own.put("tab", new String[] {"mine"});
        act("say", "x");
        Document page = Jsoup.parse(window.render());
        assertEquals("x", page.select("textarea").text());
        assertEquals("Mine", page.select(".es-tabs [aria-current]").text());
        assertEquals(1, page.select("[role=alert]").size());
        assertTrue(window.session.isEmpty());
    }

    @Test
    void a_refusal_is_gone_once_the_form_is_mended_and_never_comes_by_a_guessed_word() throws Exception {
        act("say", "x");
        window.own.put(Travelling.REFUSED, new String[] {"guessed"});
        assertTrue(Jsoup.parse(window.render()).select("[role=alert]").isEmpty());
        act("say", "12");
        assertFalse(window.own.containsKey(Travelling.REFUSED));
    }

    @Test
    void what_was_done_is_said_once_and_stands_in_no_address() throws Exception {
        act("say", "12");
        assertEquals(1, Jsoup.parse(window.render()).select("[role=status]").size());
        assertEquals(0, Jsoup.parse(window.render()).select("[role=status]").size());
        assertTrue(window.session.isEmpty());
    }

    @Test
    void a_form_of_another_site_is_refused() throws Exception {
        window.from = "cross-site";
        act("say", "12");
        assertNull(window.shared.get("thread"));
        assertTrue(Jsoup.parse(window.render()).select("[role=alert]").text().contains("Send it again"));
    }

    @Test
    void a_form_without_our_token_is_refused() throws Exception {
        window.act("say", Map.of("text", "12"));
        assertNull(window.shared.get("thread"));
    }

    @Test
    void an_event_named_like_a_shared_parameter_sets_it() {
        window.own.put("tab", new String[] {"mine"});
        window.hear("thread", "45");
        window.hear("weather", "rain");
        assertArrayEquals(new String[] {"45"}, window.shared.get("thread"));
        assertFalse(window.own.containsKey("weather"));
        assertTrue(window.own.containsKey("tab"));
    }

    @Test
    void a_resource_is_the_panel_it_asks_for_alone() throws Exception {
        window.own.put("tab", new String[] {"mine"});
        window.shared.put("query", new String[] {"news"});
        Document page = Jsoup.parse(window.resource(Map.of()));
        assertEquals("Newest", page.select(".es-tabs [aria-current]").text());
        assertTrue(page.text().contains("news"));
        window.shared.put("thread", new String[] {"404"});
        window.resource(Map.of());
        assertEquals("404", window.status);
    }

    @Test
    void settings_are_checked_kept_and_left() throws Exception {
        window.mode = PortletMode.EDIT;
        assertEquals(3, Jsoup.parse(window.render()).select(".es-field").size());
        send("settings", Map.of("size", "900", "order", "sideways", "community", "4"));
        assertTrue(window.preferences.isEmpty());
        assertEquals(3, Jsoup.parse(window.render()).select(".es-faults li").size());
        send("settings", Map.of("size", "20", "order", "old", "community", "3"));
        assertEquals("20", window.preferences.get("size")[0]);
        assertEquals(PortletMode.VIEW, window.mode);
    }

    @Test
    void help_says_what_the_panel_is_for() throws Exception {
        window.mode = PortletMode.HELP;
        assertEquals("Type", Jsoup.parse(window.render()).select("strong").text());
    }

    @Test
    void a_failing_widget_throws_nothing_at_the_portal() throws Exception {
        window.shared.put("thread", new String[] {"500"});
        assertEquals(1, Jsoup.parse(window.render()).select(".es-failed code").size());
        window.shared.clear();
        act("break", "hello");
        assertTrue(Jsoup.parse(window.render()).select("[role=alert]").text().contains("reference"));
    }

    private void act(String action, String text) throws Exception {
        send(action, Map.of("text", text));
    }

    private void send(String action, Map<String, String> typed) throws Exception {
        Map<String, String> form = new HashMap<>(typed);
        window.keptEtag = null;
        form.put(
                "es-token",
                Jsoup.parse(window.render()).select("input[name=es-token]").attr("value"));
        window.act(action, form);
        window.keptEtag = null;
    }
}
