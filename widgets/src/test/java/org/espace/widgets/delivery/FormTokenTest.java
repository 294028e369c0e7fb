package org.espace.widgets.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.espace.shared.Actor;
import org.junit.jupiter.api.Test;

class FormTokenTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final FormToken token = new FormToken("0123456789abcdef".getBytes(UTF_8));

    @Test
    void is_stable_within_a_day_and_good_on_the_next() {
        String issued = token.issue(ann(NOON));
        assertEquals(issued, token.issue(ann(NOON.plus(Duration.ofHours(11)))));
        assertTrue(token.accepts(issued, ann(NOON.plus(Duration.ofHours(35)))));
        assertFalse(token.accepts(issued, ann(NOON.plus(Duration.ofHours(37)))));
        assertFalse(token.accepts(issued, ann(NOON.minus(Duration.ofHours(13)))));
    }

    @Test
    void is_one_persons_alone() {
        String issued = token.issue(ann(NOON));
        assertFalse(token.accepts(issued, new Visit(Actor.of(8), "ann", Locale.ENGLISH, NOON)));
        assertFalse(token.accepts(issued, new Visit(Actor.of(7), "anna", Locale.ENGLISH, NOON)));
        assertFalse(token.accepts(null, ann(NOON)));
        assertFalse(token.accepts("", ann(NOON)));
    }

    @Test
    void another_key_signs_otherwise() {
        assertFalse(new FormToken("another key, 16+".getBytes(UTF_8)).accepts(token.issue(ann(NOON)), ann(NOON)));
    }

    @Test
    void a_short_key_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new FormToken(new byte[15]));
    }

    private static Visit ann(Instant at) {
        return new Visit(Actor.of(7), "ann", Locale.ENGLISH, at);
    }
}
