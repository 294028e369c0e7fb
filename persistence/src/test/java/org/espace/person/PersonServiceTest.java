package org.espace.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.espace.ledger.Change;
import org.espace.shared.Effect;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PersonServiceTest {
    final Town town;
    final PersonService people;

    PersonServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        people = town.domain.people();
    }

    @Test
    void the_host_knows_better_until_the_person_says_otherwise() {
        PersonCard first = people.byPrincipal("better");
        assertEquals("better", first.name());
        PersonCard known = people.byPrincipal("better", attributes("Bea Better", "Porter", "Leeds"));
        assertEquals(List.of(first.id(), "Bea Better", "Porter"), List.of(known.id(), known.name(), known.job()));

        people.describe(first.id(), "Beatrix Better", "Porter", "Leeds");

        PersonCard after = people.byPrincipal("better", attributes("Bea Better", "Head porter", "York"));
        assertEquals(List.of("Beatrix Better", "Head porter"), List.of(after.name(), after.job()));
        assertEquals("York", people.standing(after.id()).place());
    }

    @Test
    void what_is_unknown_leaves_what_is_there_and_the_same_again_changes_nothing() {
        Attributes known = new Attributes("Una Same", "Clerk", List.of("Same Records"), "Hull", "una@example.org");
        assertEquals(Effect.ADDED, people.put("same", known).effect());
        assertEquals(Effect.UNCHANGED, people.put("same", known).effect());
        assertEquals(Effect.UNCHANGED, people.put("same", Attributes.UNKNOWN).effect());
        assertEquals(
                "Same Records", people.byPrincipal("same", Attributes.UNKNOWN).unit());
    }

    @Test
    void each_arrival_and_change_is_told_once() {
        List<String> told = new ArrayList<>();
        town.domain.ledger().listen(change -> note(told, change));
        long id =
                people.byPrincipal("told-once", attributes("Tom Told", "", "")).id();
        people.byPrincipal("told-once", attributes("Tom Told", "", ""));
        people.byPrincipal("told-once", attributes("Thomas Told", "", ""));
        people.describe(id, "Thomas Told", "", "");
        people.describe(id, "T. Told", "", "");
        assertEquals(List.of(PersonArrived.KIND, PersonChanged.KIND, PersonChanged.KIND), told);
    }

    private static void note(List<String> told, Change change) {
        if (change.community() == 0) {
            told.add(change.kind());
        }
    }

    private static Attributes attributes(String name, String job, String place) {
        return new Attributes(name, job, List.of(), place, "");
    }
}
