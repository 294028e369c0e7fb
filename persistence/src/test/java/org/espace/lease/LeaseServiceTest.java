package org.espace.lease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class LeaseServiceTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Town town;

    LeaseServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
    }

    @Test
    void of_two_nodes_one_does_it_until_it_hands_it_over() {
        Duty here = node("sweep");
        Duty there = node("sweep");
        assertTrue(here.mine());
        assertFalse(there.mine());
        assertTrue(here.mine());
        there.end();
        assertFalse(there.mine());
        here.end();
        assertTrue(there.mine());
        assertFalse(here.mine());
    }

    @Test
    void when_one_falls_silent_another_takes_over_and_the_first_learns_of_it() {
        Duty silent = node("fold");
        Duty other = node("fold");
        assertTrue(silent.mine());
        town.clock.advance(LONG);
        assertTrue(other.mine());
        assertFalse(silent.mine());
    }

    @Test
    void who_keeps_at_it_keeps_it() {
        Duty steady = node("index");
        Duty other = node("index");
        for (int round = 0; round < 5; round++) {
            assertTrue(steady.mine());
            town.clock.advance(LONG.dividedBy(2));
            assertTrue(steady.mine());
            assertFalse(other.mine());
        }
    }

    @Test
    void of_many_at_once_one_gets_it() {
        int nodes = 6;
        CyclicBarrier together = new CyclicBarrier(nodes);
        List<CompletableFuture<Boolean>> tries = IntStream.range(0, nodes)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> {
                            Duty node = node("race");
                            try {
                                together.await();
                            } catch (Exception broken) {
                                throw new IllegalStateException(broken);
                            }
                            return node.mine();
                        },
                        command -> new Thread(command).start()))
                .toList();
        assertEquals(1, tries.stream().filter(CompletableFuture::join).count());
    }

    private Duty node(String task) {
        return new LeaseService(town.database.work(), town.clock).duty(task, LONG);
    }
}
