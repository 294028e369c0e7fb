package org.espace.exchange.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlToMarkdownTest {
    private static final HtmlToMarkdown CONVERTER = new HtmlToMarkdown(30_000);

    private static void becomes(String html, String markdown) {
        assertEquals(markdown, CONVERTER.convert(html));
    }

    @Test
    void paragraphs_stay_paragraphs_and_a_break_stays_a_break() {
        becomes("<p>one<br>\ntwo\nthree</p>\n\n<p>four</p>", "one  \ntwo three\n\nfour");
    }

    @Test
    void two_breaks_in_a_row_end_the_paragraph() {
        becomes("<p>one<br><br />two</p>", "one\n\ntwo");
    }

    @Test
    void code_keeps_its_lines_its_language_and_its_back_ticks() {
        becomes(
                "<pre class=\"lang-java prettyprint-override\"><code>if (a &lt; b) {\n    ```\n}\n</code></pre>",
                "````java\nif (a < b) {\n    ```\n}\n````");
        becomes("<p>the <code>a `b`</code> and <kbd>Ctrl</kbd></p>", "the `` a `b` `` and `Ctrl`");
    }

    @Test
    void lists_nest_and_hold_code() {
        becomes(
                "<ol start=\"3\"><li>a<ul><li>b</li></ul></li><li><p>c</p><pre><code>d</code></pre></li></ol>",
                "3. a\n   \n   - b\n\n4. c\n   \n   ```\n   d\n   ```");
    }

    @Test
    void two_lists_in_a_row_stay_two() {
        becomes("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n* b");
    }

    @Test
    void items_outside_of_a_list_become_one() {
        becomes("<p>see <li>a<li>b</p>", "see\n\n- a\n- b");
    }

    @Test
    void quotes_headings_and_rules_keep_their_shape() {
        becomes(
                "<h2>A <em>b</em></h2><blockquote><p>q</p><ul><li>x</li></ul></blockquote><hr>",
                "## A *b*\n\n> q\n> \n> - x\n\n___");
    }

    @Test
    void links_and_pictures_keep_their_addresses() {
        becomes(
                "<p><a href=\"//a.org/x_(y)\" title=\"T\"><img src=\"https://i.org/p.png\" alt=\"a [b]\"></a></p>",
                "[![a \\[b\\]](https://i.org/p.png)](<https://a.org/x_(y)> \"T\")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", " JaVaScRiPt:x", "data:text/html,x", "/questions/1", "vbscript:x", ""})
    void an_address_that_leads_nowhere_good_leaves_its_text(String address) {
        becomes("<p><a href=\"" + address + "\">text</a></p>", "text");
    }

    @Test
    void a_table_has_its_first_row_as_head_and_no_bar_too_many() {
        becomes(
                "<div><table><tr><th style=\"text-align: right\">A</th><th>B</th></tr>"
                        + "<tr><td>1|2</td><td><code>a|b</code><br>c</td></tr><tr><td>3</td></tr></table></div>",
                "|A|B|\n|---:|:---|\n|1\\|2|a\\|b c|\n|3||");
    }

    @Test
    void marks_hug_words() {
        becomes(
                "<p><b> bold </b>x <strong>Note:</strong>text <del>gone</del></p>",
                "**bold** x **Note**:text ~~gone~~");
        becomes("<p>see<em>(this)</em> <em></em>end</p>", "see(*this)* end");
    }

    @Test
    void small_figures_have_letters_of_their_own_and_small_words_stand_as_they_are() {
        becomes("<p>m<sup>2</sup> H<sub>2</sub>O <sub>(click)</sub></p>", "m² H₂O (click)");
    }

    @Test
    void unknown_elements_give_up_their_tags_and_scripts_their_all() {
        becomes("<p><foo>a</foo><!-- c --> <u>b</u><script>alert(1)</script><style>p{}</style></p>", "a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a* _b_ `c` [d](e) ![f](g) # h",
                "# h",
                "1. one",
                "1) one",
                "- dash",
                "+ plus",
                "+",
                "> quote",
                "===",
                "---",
                "~~~",
                "```",
                "|a|b|",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&amp;lt;",
                "a\\*b",
                "~~s~~",
                "[x]: http://a.org",
                "a<br>===",
                "a<br>---",
                "a<br>+ b",
                "a<br>1. b",
                "Wow!<a href=\"http://a.org\">x</a>",
                "http://a.org/a_b*c"
            })
    void text_that_looks_like_markdown_reads_as_it_was(String text) {
        assertEquals(
                Rendered.text("<p>" + text + "</p>"),
                Rendered.text(Rendered.html(CONVERTER.convert("<p>" + text + "</p>"))));
        assertTrue(Rendered.html(CONVERTER.convert("<p>" + text + "</p>")).startsWith("<p>"), text);
    }

    @Test
    void a_body_too_long_loses_its_last_blocks_and_says_so() {
        String shortened = new HtmlToMarkdown(1_000).convert("<p>first</p>" + "<p>more of it</p>".repeat(200));
        assertTrue(shortened.length() <= 1_000, shortened);
        assertTrue(shortened.startsWith("first\n\nmore of it"), shortened);
        assertTrue(shortened.endsWith("___\n\n*The rest of this post was too long to keep.*"), shortened);
    }

    @Test
    void one_block_too_long_keeps_its_opening() {
        String shortened = new HtmlToMarkdown(1_000).convert("<pre>" + "*_".repeat(5_000) + "</pre>");
        assertTrue(shortened.length() <= 1_000, shortened);
        assertTrue(shortened.startsWith("\\*\\_"), shortened);
        assertFalse(shortened.contains("```"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"blockquote", "span", "b", "ul><li", "ol><li><p", "sup", "table><tr><td"})
    void what_is_nested_beyond_reason_keeps_its_text(String element) {
        for (int times : new int[] {30, 90, 190, 20_000}) {
            String deep = CONVERTER.convert(("<" + element + ">").repeat(times) + "deep");
            assertTrue(deep.contains("deep"), element + " " + times);
        }
    }
}
