package org.espace.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DayTokenTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final DayToken token = new DayToken("0123456789abcdef".getBytes(UTF_8));

    @Test
    void is_stable_within_a_day_and_good_on_the_next() {
        String issued = token.issue(7, "ann", NOON);
        assertEquals(issued, token.issue(7, "ann", NOON.plus(Duration.ofHours(11))));
        assertTrue(token.accepts(issued, 7, "ann", NOON.plus(Duration.ofHours(35))));
        assertFalse(token.accepts(issued, 7, "ann", NOON.plus(Duration.ofHours(37))));
        assertFalse(token.accepts(issued, 7, "ann", NOON.minus(Duration.ofHours(13))));
    }

    @Test
    void is_one_persons_alone() {
        String issued = token.issue(7, "ann", NOON);
        assertFalse(token.accepts(issued, 8, "ann", NOON));
        assertFalse(token.accepts(issued, 7, "anna", NOON));
        assertFalse(token.accepts(null, 7, "ann", NOON));
        assertFalse(token.accepts("", 7, "ann", NOON));
    }

    @Test
    void another_key_signs_otherwise() {
        DayToken other = new DayToken("another key, 16+".getBytes(UTF_8));
        assertFalse(other.accepts(token.issue(7, "ann", NOON), 7, "ann", NOON));
    }

    @Test
    void a_short_key_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new DayToken(new byte[15]));
    }
}
