package org.espace.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.espace.test.Heard;
import org.junit.jupiter.api.Test;

/** When a replica is asked, and what is said of it. */
class ReplicaHealthTest {
    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 5); // nanoTime may overflow
    private final ReplicaHealth health = new ReplicaHealth(time::get);

    @Test
    void one_that_broke_is_left_alone_and_then_tried_by_one_reader() {
        assertFalse(health.resting());
        health.broke(new IOException("gone"));
        assertTrue(health.resting());
        pass(ReplicaHealth.REST);
        assertFalse(health.resting());
        assertTrue(health.resting());
        health.well();
        pass(ReplicaHealth.REST);
        assertFalse(health.resting());
        assertFalse(health.resting());
    }

    @Test
    void one_that_is_behind_for_a_moment_is_asked_again_at_once_and_one_that_stays_so_each_second() {
        health.behind(1, 2);
        assertFalse(health.resting());
        pass(Duration.ofMillis(50));
        health.behind(1, 2);
        assertTrue(health.resting());
        pass(Duration.ofMillis(50));
        assertFalse(health.resting());
        pass(Duration.ofHours(1));
        health.behind(1, 2);
        assertTrue(health.resting());
        pass(Duration.ofSeconds(1));
        assertFalse(health.resting());
    }

    @Test
    void what_is_wrong_is_said_once_a_while_and_that_it_is_over_too() {
        try (Heard heard = new Heard()) {
            health.behind(1, 2);
            pass(Duration.ofMillis(100));
            health.behind(1, 2);
            assertEquals(0, times("Nothing is read", heard), heard.all());
            for (int i = 0; i < 100; i++) {
                pass(ReplicaHealth.REST);
                health.broke(new IOException("gone"));
            }
            assertEquals(1, times("Nothing is read", heard), heard.all());
            pass(ReplicaHealth.SILENCE);
            health.broke(new IOException("gone"));
            assertEquals(2, times("Nothing is read", heard));
            health.well();
            health.well();
            assertEquals(1, times("read from again", heard));
            health.behind(1, 2);
            pass(ReplicaHealth.LATE.plusSeconds(1));
            health.behind(1, 2);
            assertEquals(3, times("Nothing is read", heard));
        }
    }

    @Test
    void one_that_is_busy_but_follows_is_not_late() {
        try (Heard heard = new Heard()) {
            for (int i = 0; i < 1_000; i++) {
                pass(Duration.ofMillis(100));
                health.behind(i, i + 1);
                assertFalse(health.resting());
            }
            assertEquals(0, times("Nothing is read", heard), heard.all());
        }
    }

    private void pass(Duration some) {
        time.addAndGet(some.toNanos());
    }

    private static int times(String words, Heard heard) {
        return heard.all().split(words, -1).length - 1;
    }
}
