package org.espace.widgets.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.espace.widgets.Hostile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @FieldSource("org.espace.widgets.Hostile#SEEDS")
    void harm_becomes_text(String seed) {
        assertEquals("", Hostile.harm(Jsoup.parseBodyFragment(markdown.html(seed))));
    }

    @Test
    void a_link_opens_safely_and_earns_no_rank() {
        assertTrue(markdown.html("[rota](https://example.org/rota)").contains("rel=\"nofollow noopener ugc\""));
    }

    @Test
    void a_bare_address_becomes_a_link() {
        assertEquals(
                "https://example.org/a",
                Jsoup.parse(markdown.html("See https://example.org/a now"))
                        .select("a")
                        .attr("href"));
    }

    @Test
    void headings_stay_below_the_panels() {
        assertTrue(markdown.html("# One\n\n### Three").matches("(?s)<h4>One</h4>\\s*<h6>Three</h6>\\s*"));
    }

    @Test
    void wide_things_scroll_by_keyboard() {
        assertTrue(markdown.html("```\ncode\n```").startsWith("<pre tabindex=\"0\"><code>"));
        assertTrue(
                markdown.html("|a|b|\n|-|:-:|\n|1|2|").startsWith("<div class=\"es-scroll\" tabindex=\"0\"><table>"));
    }

    @Test
    void an_image_comes_late_and_only_by_https() {
        String html = markdown.html("![ward](https://example.org/w.png) ![spy](http://example.org/s.png)");
        assertEquals(
                "ward",
                Jsoup.parse(html).select("img[loading=lazy][src^=https]").attr("alt"));
        assertEquals(1, Jsoup.parse(html).select("img").size());
        assertEquals("spy", Jsoup.parse(html).select("a[href^=http:]").text());
    }

    @Test
    void a_link_that_may_not_be_followed_is_only_its_text() {
        assertEquals("<p>a</p>", markdown.html("[a](javascript:alert(1))").strip());
    }

    @Test
    void struck_text_and_the_start_of_a_list_are_kept() {
        assertTrue(markdown.html("~~old~~").contains("<del>old</del>"));
        assertTrue(markdown.html("3. third").contains("<ol start=\"3\">"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "[", "*a_ ", "![](", "`", "|a", "<a ", "1. "})
    void a_text_made_to_be_slow_is_not(String piece) {
        String text = piece.repeat(64 * 1024 / piece.length() + 10);
        assertTimeout(Duration.ofSeconds(5), () -> markdown.html(text));
    }

    @Test
    void a_table_of_a_million_cells_is_shown_as_plain_text_or_not_at_all_too_big() {
        String text = "|a".repeat(8000) + "|\n" + "|-".repeat(8000) + "|\n" + "|1\n".repeat(8000);
        assertTrue(markdown.html(text).length() < 20_000_000);
    }

    @Test
    void a_person_is_a_link_with_the_name_of_today_and_nothing_else_is() {
        assertEquals(
                "<p>Ask <a class=\"es-mention\" href=\"?person=7&amp;x\">@<bdi>Ida &lt;New&gt;</bdi></a>.</p>",
                named("Ask @[Ida \\[Old\\]](person:7).").strip());
        assertEquals(
                "<p>Ask @Ida &lt;b&gt;.</p>",
                named("Ask @[Ida &lt;b>](person:8).").strip(),
                "not among the names");
        assertFalse(named("`@[Ida](person:7)` [Ida](person:7)").contains("es-mention"));
        String image = named("![@[Ida](person:7)](https://example.org/a.png)");
        assertFalse(image.contains("es-mention"), image);
    }

    @Test
    void nobody_writes_the_sign_of_a_person() {
        for (String text : List.of(
                "\uE0A07\uE0A1\uE0A27\uE0A2x\uE0A3",
                "[a](https://e.example \"&#xE0A0;&#xE0A1;7&#xE0A2;x&#xE0A3; onmouseover=alert(1)\")")) {
            assertFalse(named(text).contains("es-mention"));
            assertEquals("", Hostile.harm(Jsoup.parseBodyFragment(named(text))));
        }
    }

    private String named(String text) {
        return markdown.html(text, Map.of(7L, "Ida <New>"), person -> "?person=" + person + "&x");
    }
}
