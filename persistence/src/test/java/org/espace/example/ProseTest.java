package org.espace.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProseTest {
    @Test
    void lines_of_a_paragraph_become_one_line() {
        assertEquals("one two\n\nthree", Prose.of("one\ntwo\n\nthree\n"));
    }

    @Test
    void a_paragraph_may_go_on_with_bold_words_or_end_a_list_item() {
        assertEquals("one **two**\n\n- a b\n- c", Prose.of("one\n**two**\n\n- a\n  b\n- c"));
    }

    @Test
    void quotes_keep_their_lines_and_do_not_swallow_what_follows() {
        assertEquals("> said\n\nreply to it", Prose.of("> said\n\nreply\nto it"));
    }

    @Test
    void tables_and_code_stay_as_they_are() {
        String table = "| a | b |\n|---|---|\n| 1 | 2 |";
        String code = "```\nfirst\n\nsecond\n```";
        assertEquals(
                table + "\n\nafter it\n\n" + code + "\n\nend here",
                Prose.of(table + "\n\nafter\nit\n\n" + code + "\n\nend\nhere"));
    }
}
