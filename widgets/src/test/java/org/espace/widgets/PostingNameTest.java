package org.espace.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.espace.posting.PostingService;
import org.junit.jupiter.api.Test;

class PostingNameTest {
    static final Map<String, List<String>> TYPED = Map.of("body", List.of("Hello"), "question", List.of("7"));

    @Test
    void the_same_words_have_the_same_name_whatever_the_token() {
        Map<String, List<String>> nextDay =
                Map.of("es-token", List.of("other"), "body", List.of("Hello"), "question", List.of("7"));
        assertEquals(name("answer", TYPED), name("answer", nextDay));
    }

    @Test
    void whatever_else_differs_makes_another_name() {
        String name = name("answer", TYPED);
        assertNotEquals(name, name("comment", TYPED));
        assertNotEquals(name, name("answer", Map.of("body", List.of("Hello"), "question", List.of("8"))));
        assertNotEquals(name, name("answer", Map.of("body", List.of("Hello7"), "question", List.of(""))));
        assertNotEquals(name("a", Map.of("x", List.of("1", "2"))), name("a", Map.of("x", List.of("12"))));
        Upload file = new Upload("a.txt", new byte[] {1});
        assertNotEquals(name, PostingName.of("answer", TYPED, List.of(file)));
        assertNotEquals(
                PostingName.of("answer", TYPED, List.of(file)),
                PostingName.of("answer", TYPED, List.of(new Upload("a.txt", new byte[] {2}))));
    }

    @Test
    void a_name_given_counts_alone_and_one_too_long_does_not_count() {
        Map<String, List<String>> named = Map.of("once", List.of("client-1"), "body", List.of("Hello"));
        assertEquals("answer client-1", name("answer", named));
        String name = name("answer", Map.of("once", List.of("x".repeat(100))));
        assertTrue(name.length() <= PostingService.LONGEST_KEY, name);
    }

    private static String name(String action, Map<String, List<String>> parameters) {
        return PostingName.of(action, parameters, List.of());
    }
}
