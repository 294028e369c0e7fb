package org.espace.widgets.delivery.portlet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import javax.portlet.PortletException;
import org.espace.widgets.Stage;
import org.espace.widgets.fixture.Echo;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A portal that does less for its portlets: Latin pages, no wishes for the head, no word about how forms came. */
class PlainPortalTest {
    private static final String WORLD = "Café ‘夜’ 𝄞 & “so”";

    private final PortletWindow window = new PortletWindow(Stage.SHARED.reception(new Echo()), new Echo());

    PlainPortalTest() throws PortletException {}

    @BeforeEach
    void plain() {
        window.actor = Stage.SHARED.town().ann;
        window.takesHeads = false;
        window.pageIn = "ISO-8859-1";
        window.sentIn = null;
    }

    @Test
    void what_a_latin_page_cannot_hold_arrives_all_the_same() throws Exception {
        window.shared.put("query", new String[] {WORLD});
        String overTheWire = new String(window.render().getBytes(ISO_8859_1), ISO_8859_1);
        assertTrue(overTheWire.contains("Café &#8216;&#22812;&#8217; &#119070; &amp;"), overTheWire);
        assertTrue(Jsoup.parse(overTheWire).text().contains(WORLD));
    }

    @Test
    void a_page_in_utf_8_has_every_character_as_it_is() throws Exception {
        window.pageIn = "utf-8";
        window.shared.put("query", new String[] {WORLD});
        assertTrue(window.render().contains("Café ‘夜’ 𝄞"));
    }

    @Test
    void a_form_in_utf_8_that_the_server_took_for_latin_is_read_well() throws Exception {
        assertEquals("Ж夜é", typedBack(new String("Ж夜é".getBytes(UTF_8), ISO_8859_1)));
    }

    @Test
    void a_form_that_was_read_well_stays_as_it_is() throws Exception {
        assertEquals("Ж夜é", typedBack("Ж夜é"));
        assertEquals("é", typedBack("é"));
        window.sentIn = "UTF-8";
        assertEquals("Ã©", typedBack("Ã©"));
    }

    @Test
    void a_panel_brings_its_stylesheet_and_script_where_the_head_does_not() throws Exception {
        Document brought = Jsoup.parseBodyFragment(window.render());
        assertEquals(
                1,
                brought.select("link[rel=stylesheet][href^=/espace/espace.css]").size(),
                brought.html());
        assertEquals(
                1, brought.select("script[type=module][src^=/espace/espace.js]").size(), brought.html());
        window.takesHeads = true;
        window.keptEtag = null;
        assertEquals(
                0,
                Jsoup.parseBodyFragment(window.render()).select("link, script").size());
    }

    /** What stands in the field after the form came back: one that is too long comes back. */
    private String typedBack(String text) throws Exception {
        window.keptEtag = null;
        String token =
                Jsoup.parse(window.render()).select("input[name=es-token]").attr("value");
        String padding = "x".repeat(30);
        window.act("say", Map.of("text", text + padding, "es-token", token));
        window.keptEtag = null;
        return Jsoup.parse(window.render()).select("textarea").text().replace(padding, "");
    }
}
