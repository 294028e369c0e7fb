package org.espace.portal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.espace.portal.Ticking;
import org.espace.portal.container.Breakers.Breaker;
import org.junit.jupiter.api.Test;

final class BreakersTest {
    private final Ticking clock = new Ticking();
    private final Breakers breakers = new Breakers(clock);
    private final Breaker breaker = breakers.of(new PlacedWindow(1, "app", "portlet"));

    @Test
    void only_trouble_in_a_row_counts() {
        fail(4);
        breaker.worked();
        fail(4);
        assertTrue(breaker.lets());
        breaker.failed();
        assertFalse(breaker.lets());
    }

    @Test
    void after_its_rest_one_tries_and_when_that_went_well_all_may() {
        fail(5);
        clock.goOn(Duration.ofSeconds(29));
        assertFalse(breaker.lets());
        clock.goOn(Duration.ofSeconds(1));
        assertTrue(breaker.lets());
        assertFalse(breaker.lets(), "the one has not answered yet");
        breaker.worked();
        assertTrue(breaker.lets());
        assertTrue(breaker.lets());
    }

    @Test
    void when_the_one_fails_it_rests_as_long_again() {
        fail(5);
        clock.goOn(Duration.ofSeconds(30));
        assertTrue(breaker.lets());
        clock.goOn(Duration.ofSeconds(10));
        breaker.failed();
        clock.goOn(Duration.ofSeconds(29));
        assertFalse(breaker.lets());
        clock.goOn(Duration.ofSeconds(1));
        assertTrue(breaker.lets());
    }

    @Test
    void a_portlet_is_judged_wherever_it_stands_and_for_itself_alone() {
        assertEquals(breaker, breakers.of(new PlacedWindow(2, "app", "portlet")));
        assertNotEquals(breaker, breakers.of(new PlacedWindow(1, "other", "portlet")));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed();
        }
    }
}
