package org.espace.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.espace.person.Attributes;
import org.espace.shared.Effect;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class UnitServiceTest {
    final Town town;
    final UnitService units;

    UnitServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        units = town.domain.units();
    }

    @Test
    void a_path_is_made_once_and_read_from_the_top() {
        long ward = units.findOrMake(List.of("Path Nursing", "Path Elm Ward"));
        assertEquals(ward, units.findOrMake(List.of(" path  nursing", "PATH ELM WARD")));
        assertEquals(
                List.of("Path Nursing", "Path Elm Ward"),
                units.path(ward).stream().map(UnitCard::name).toList());
        assertThrows(NotFound.class, () -> units.path(ward + 1_000_000));
    }

    @Test
    void heads_are_counted_here_and_below_and_move_with_the_person() {
        long top = units.findOrMake(List.of("Heads Clinic"));
        put("heads-1", "Heads Clinic", "Heads East");
        put("heads-2", "Heads Clinic", "Heads East");
        put("heads-3", "Heads Clinic", "Heads West");
        put("heads-4", "Heads Clinic");
        assertEquals(Map.of("Heads East", 2L, "Heads West", 1L), below(top));
        assertEquals(
                List.of(4L, 1L),
                List.of(units.unit(top).people(), units.unit(top).here()));

        put("heads-1", "Heads Clinic", "Heads West");

        assertEquals(Map.of("Heads East", 1L, "Heads West", 2L), below(top));
        town.domain.people().recountUnits();
        assertEquals(Map.of("Heads East", 1L, "Heads West", 2L), below(top));
        assertEquals(4, units.unit(top).people());
    }

    @Test
    void a_unit_keeps_its_code_through_another_name_and_place_and_takes_those_below_with_it() {
        long a = units.keep(new NewUnit("K-A", "Kept A", ""));
        long b = units.keep(new NewUnit("K-B", "Kept B", ""));
        long c = units.keep(new NewUnit("K-C", "Kept C", "K-A"));
        long d = units.keep(new NewUnit("K-D", "Kept D", "K-C"));
        assertEquals(
                Effect.UNCHANGED, units.put(new NewUnit("K-C", "Kept C", "K-A")).effect());
        assertEquals(new UnitKept(c, Effect.CHANGED), units.put(new NewUnit("K-C", "Kept C", "K-B")));
        assertEquals(List.of(b, c, d), units.trail(d));
        assertEquals(List.of(), units.children(a));
        put("kept-1", "Kept B", "Kept C", "Kept D");
        units.keep(new NewUnit("K-D", "Kept other", "K-C"));
        assertEquals("Kept other", town.domain.people().byPrincipal("kept-1").unit());
    }

    @Test
    void a_unit_that_was_only_named_gets_its_code_later() {
        long named = units.findOrMake(List.of("Named first"));
        assertEquals(named, units.keep(new NewUnit("N-1", "Named first", "")));
        assertEquals(named, units.coded("N-1"));
        assertNotEquals(named, units.keep(new NewUnit("N-2", "Named second", "")));
    }

    @Test
    void what_cannot_be_a_tree_is_refused() {
        units.keep(new NewUnit("T-1", "Tree one", ""));
        units.keep(new NewUnit("T-2", "Tree two", "T-1"));
        assertEquals("cycle", refusal(new NewUnit("T-1", "Tree one", "T-2")));
        assertEquals("cycle", refusal(new NewUnit("T-1", "Tree one", "T-1")));
        assertEquals("unknown-unit", refusal(new NewUnit("T-3", "Tree three", "T-9")));
        assertEquals("name-taken", refusal(new NewUnit("T-3", "tree TWO", "T-1")));
        assertEquals("missing", refusal(new NewUnit("", "Tree", "")));
    }

    private String refusal(NewUnit unit) {
        return assertThrows(Refused.class, () -> units.put(unit))
                .faults()
                .get(0)
                .code();
    }

    private Map<String, Long> below(long parent) {
        return units.children(parent).stream().collect(Collectors.toMap(UnitCard::name, UnitCard::people));
    }

    private void put(String login, String... path) {
        town.domain.people().put(login, new Attributes(login, "", List.of(path), "", ""));
    }
}
