package org.espace.portal.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class ThrottleTest {
    private final Hands hands = new Hands();
    private final Throttle throttle = new Throttle(hands, 5);

    @Test
    void five_tries_are_free_and_the_sixth_waits() {
        fail(4, "ann");
        assertTrue(throttle.wait("ann").isZero());
        fail(1, "ann");
        assertEquals(Duration.ofSeconds(30), throttle.wait("ann"));
    }

    @Test
    void each_failure_after_the_wait_doubles_it_up_to_a_quarter_of_an_hour() {
        fail(6, "ann");
        assertEquals(Duration.ofSeconds(60), throttle.wait("ann"));
        fail(40, "ann");
        assertEquals(Duration.ofMinutes(15), throttle.wait("ann"));
    }

    @Test
    void the_wait_ends() {
        fail(5, "ann");
        hands.now = hands.now.plusSeconds(31);
        assertTrue(throttle.wait("ann").isZero());
    }

    @Test
    void success_forgives_and_others_are_not_held_up() {
        fail(5, "Ann ");
        assertFalse(throttle.wait("ann").isZero());
        assertTrue(throttle.wait("bo").isZero());
        throttle.succeeded("ann");
        assertTrue(throttle.wait("ann").isZero());
    }

    private void fail(int times, String key) {
        for (int i = 0; i < times; i++) {
            throttle.failed(key);
        }
    }

    /** A clock whose hands the test moves. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-03-01T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
