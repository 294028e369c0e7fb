package org.espace.example.portlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the war does in any portal, seen from outside. One portal serves all tests of a class, each of which asks something of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PortletWarContract {
    private static final String SAID = "‘Beds’ to the wall – café 夜 “so”";

    private final Function<java.nio.file.Path, Host> start;
    private final Panels panels = Panels.prepare();
    private @org.jspecify.annotations.Nullable Host started;
    private final Visitor ann = new Visitor();
    private final Visitor bo = new Visitor();

    PortletWarContract(Function<java.nio.file.Path, Host> start) {
        this.start = start;
    }

    @BeforeAll
    void people_come() {
        started = start.apply(panels.data());
        host().admit(ann, "ann");
        host().admit(bo, "bo");
    }

    @AfterAll
    void portal_stops() {
        if (started != null) {
            started.close();
        }
    }

    @Test
    void what_was_asked_is_listed_and_opens_in_the_panel_beside() {
        Document page = home(ann);
        assertTrue(titles(page).contains(Panels.AUDITED), page.html());
        Document thread = open(bo, Panels.LOW_AT_NIGHT);
        assertTrue(panel(thread, "question-thread").text().contains("More about: " + Panels.LOW_AT_NIGHT));
        assertTrue(titles(thread).contains(Panels.LOW_AT_NIGHT), "the list stays");
    }

    @Test
    void an_answer_in_any_script_is_shown_as_it_was_written() {
        Document thread = bo.submit(form(open(bo, Panels.LOW_AT_NIGHT), "answer"), Map.of("body", SAID));
        assertTrue(
                panel(thread, "question-thread").text().contains(SAID),
                panel(thread, "question-thread").text());
        assertEquals(
                1,
                panel(thread, "question-thread").select("[role=status].es-said").size());
    }

    @Test
    void a_form_that_comes_back_keeps_what_was_typed() {
        Document page = ann.submit(form(home(ann), "open"), Map.of("title", SAID));
        FormElement ask = form(page, "ask");
        assertEquals(SAID, ask.selectFirst("[name=title]").val());
        Document refused = ann.submit(ask, Map.of("title", "é", "body", SAID));
        assertEquals(1, panel(refused, "question-thread").select("[role=alert]").size(), refused.html());
        assertEquals("é", form(refused, "ask").selectFirst("[name=title]").val());
        assertEquals(
                SAID, form(refused, "ask").selectFirst("textarea").wholeText().strip());
    }

    @Test
    void a_question_asked_is_heard_by_the_portlet_of_another_war() {
        Document page = ann.submit(form(home(ann), "open"), Map.of("title", "Who hears this?"));
        assertFalse(page.text().contains("Last asked question"));
        Document asked = ann.submit(form(page, "ask"), Map.of("community", "" + panels.audit()));
        assertTrue(titles(asked).contains("Who hears this?"), asked.html());
        assertTrue(panel(asked, "question-thread").text().contains("Who hears this?"));
        assertTrue(asked.text().contains("Last asked question: "), asked.text());
        assertTrue(asked.text().contains("Hello, ann."), asked.text());
    }

    @Test
    void a_panel_bound_to_a_community_shows_that_one() {
        Document settings = bo.page(URI.create(host().settings(home(bo), "question-list")));
        Document bound = bo.submit(form(settings, "settings"), Map.of("community", "" + panels.falls()));
        assertTrue(titles(bound).contains(Panels.LOW_AT_NIGHT), bound.html());
        assertFalse(titles(bound).contains(Panels.AUDITED));
        assertTrue(titles(home(ann)).contains(Panels.AUDITED), "ann's panel is her own");
        Document again = bo.page(URI.create(host().settings(home(bo), "question-list")));
        assertEquals(
                "" + panels.falls(), again.select("[name=community] [selected]").val());
        bo.submit(form(again, "settings"), Map.of("community", ""));
        assertTrue(titles(home(bo)).contains(Panels.AUDITED));
    }

    @Test
    void a_photo_comes_in_and_goes_out() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", png);
        Document page = ann.submit(form(home(ann), "photo"), Map.of(), Map.of("photo", png.toByteArray()));
        Element shown = Objects.requireNonNull(panel(page, "my-profile").selectFirst("img"), page.html());
        HttpResponse<byte[]> photo = ann.get(URI.create(shown.absUrl("src")));
        assertEquals(200, photo.statusCode());
        assertTrue(
                photo.headers().firstValue("Content-Type").orElse("").startsWith("image/"), photo.headers()::toString);
    }

    @Test
    void a_tab_alone_is_a_resource_in_utf_8() {
        String part = panel(home(ann), "question-list")
                .select("[data-es-partial]")
                .get(1)
                .absUrl("data-es-partial");
        HttpResponse<byte[]> answer = ann.get(URI.create(part));
        assertEquals(200, answer.statusCode());
        assertTrue(
                answer.headers().firstValue("Content-Type").orElse("").equalsIgnoreCase("text/html;charset=UTF-8"),
                answer.headers()::toString);
        assertTrue(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8)
                .strip()
                .startsWith("<section"));
    }

    @Test
    void the_page_has_our_stylesheet_and_our_script() {
        Document page = home(ann);
        for (String file : List.of("link[rel=stylesheet][href*=espace.css]@href", "script[src*=espace.js]@src")) {
            String[] named = file.split("@");
            Element found = Objects.requireNonNull(page.selectFirst(named[0]), page.html());
            assertTrue(found.attr(named[1]).startsWith("/espace-portlets/"), found.outerHtml());
            assertEquals(200, ann.get(URI.create(found.absUrl(named[1]))).statusCode());
        }
    }

    private Host host() {
        return Objects.requireNonNull(started);
    }

    private Document home(Visitor visitor) {
        return visitor.page(host().page());
    }

    private Document open(Visitor visitor, String title) {
        Element link =
                home(visitor).selectFirst("[data-widget=question-list] a.es-item__title:contains(" + title + ")");
        return visitor.page(URI.create(Objects.requireNonNull(link).absUrl("href")));
    }

    private static List<String> titles(Document page) {
        return panel(page, "question-list").select(".es-item__title").eachText();
    }

    private static Element panel(Document page, String widget) {
        return page.expectFirst("[data-widget=" + widget + "]");
    }

    private static FormElement form(Document page, String action) {
        return page.expectForm("form[data-es-form=" + action + "]");
    }
}
