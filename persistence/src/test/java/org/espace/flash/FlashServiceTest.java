package org.espace.flash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.espace.shared.Actor;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class FlashServiceTest {
    private final Town town;
    private final FlashService here;
    private final FlashService there;

    FlashServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        here = town.domain.flashes();
        there = new FlashService(town.database.work(), town.clock);
    }

    @Test
    void what_was_left_on_one_node_is_seen_on_another_as_often_as_it_is_looked_at_and_taken_once() {
        String text = "\"Ä\u0001😀\n".repeat(10_000);
        String word = here.leave(town.ann, text);
        assertNotEquals(word, here.leave(town.ann, text));
        assertEquals(Optional.of(text), there.look(town.ann, word));
        assertEquals(Optional.of(text), there.take(town.ann, word));
        assertEquals(Optional.empty(), here.take(town.ann, word));
        assertEquals(Optional.empty(), here.look(town.ann, word));
    }

    @Test
    void it_is_seen_by_whoever_left_it_and_by_nobody_else() {
        String word = here.leave(town.ann, "mine");
        assertEquals(Optional.empty(), here.look(town.bo, word));
        assertEquals(Optional.empty(), here.take(town.bo, word));
        assertEquals(Optional.empty(), here.look(Actor.ANONYMOUS, word));
        assertEquals(Optional.of("mine"), here.look(town.ann, word));
        assertEquals(Optional.empty(), here.look(town.ann, word + "x"));
        assertEquals(Optional.of("whose?"), here.look(town.bo, here.leave(Actor.ANONYMOUS, "whose?")));
    }

    @Test
    void after_an_hour_it_is_void_and_then_forgotten() {
        String word = here.leave(town.ann, "old");
        town.clock.advance(FlashService.GOOD_FOR);
        assertEquals(Optional.empty(), here.look(town.ann, word));
        String young = here.leave(town.ann, "young");
        here.forgetOld();
        assertEquals(Optional.of("young"), here.look(town.ann, young));
        assertEquals(1L, town.database.work().<Long>read(manager -> manager.createQuery(
                        "select count(f) from Flash f where f.person = :ann", Long.class)
                .setParameter("ann", town.ann.person())
                .getSingleResult()));
    }
}
