package org.espace.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.espace.directory.DirectoryService;
import org.espace.directory.PeopleQuery;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.person.PersonCard;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.PlainText;
import org.espace.shared.Slice;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A made-up organisation is one that the directory would have made, and is searched as by somebody who looks at each person. */
class SameAsNaiveTest {
    private static final Population POPULATION = new Population(500);
    private static final Actor ACTOR = Actor.of(Population.FIRST);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void every_search_finds_whom_a_naive_one_finds(TestDatabase engine) throws Exception {
        try (Database database = made(engine)) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            Someone known = POPULATION.someone(7);
            long division = known.trail().get(2);
            same(domain, PeopleQuery.ALL, one -> true);
            same(domain, new PeopleQuery("an", 0, "", "", ""), one -> begins(one.name(), "an"));
            same(domain, new PeopleQuery("anderson", 0, "", "", ""), one -> begins(one.name(), "anderson"));
            same(domain, new PeopleQuery("an car", 0, "", "", ""), one -> begins(one.name(), "an", "car"));
            same(domain, new PeopleQuery("", division, "", "", ""), one -> one.trail()
                    .contains(division));
            same(domain, new PeopleQuery("", 0, "", "", "plan lab"), one -> hasAll(one.helps(), "plan", "lab"));
            same(domain, new PeopleQuery("", 0, "", "english", ""), one -> hasAll(one.languages(), "english"));
            same(
                    domain,
                    new PeopleQuery("a", 0, "north", "", "plan"),
                    one -> begins(one.name(), "a")
                            && hasAll(List.of(one.place()), "north")
                            && hasAll(one.helps(), "plan"));
            assertFalse(domain.directory().whoCanHelp(ACTOR, "plan lab", 10).isEmpty());
            assertEquals(
                    known.helps(), domain.profiles().profile(ACTOR, known.id()).helps());
            assertEquals(
                    POPULATION.people(),
                    domain.units().children(0).stream()
                            .mapToLong(unit -> unit.people())
                            .sum());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_index_is_the_one_that_the_directory_makes_itself(TestDatabase engine) throws Exception {
        try (Database database = made(engine)) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            List<String> before = index(database);
            domain.work().write(manager -> manager.createNativeQuery(
                            "insert into person_facet (facet, sort_key, person_id)" + " select '?', '', id from person")
                    .executeUpdate());
            while (domain.directory().catchUp(200) > 0) {
                // Until nobody waits.
            }
            assertEquals(before, index(database));
        }
    }

    private Database made(TestDatabase engine) throws Exception {
        String url = engine.newUrl();
        if (engine == TestDatabase.DERBY) {
            // In a folder: what is in memory alone is gone when it is opened for the second time.
            url = DatabaseConfig.embedded(folder.resolve("db")).url();
        }
        new Organisation(Forum.of(POPULATION), url, folder).make();
        return Database.open(DatabaseConfig.of(url));
    }

    private static void same(Domain domain, PeopleQuery query, Predicate<Someone> naive) {
        DirectoryService directory = domain.directory();
        Map<Long, String> expected = new TreeMap<>();
        IntStream.range(0, POPULATION.people())
                .mapToObj(POPULATION::someone)
                .filter(naive)
                .forEach(one -> expected.put(one.id(), one.name()));
        assertFalse(expected.isEmpty(), query.toString());
        Map<Long, String> found = new TreeMap<>();
        Cursor after = null;
        do {
            Slice<PersonCard> page = directory.find(ACTOR, query, after, 20);
            page.items().forEach(card -> assertEquals(null, found.put(card.id(), card.name()), "twice"));
            after = page.next();
        } while (after != null);
        assertEquals(expected, found, query.toString());
    }

    private static boolean begins(String text, String... beginnings) {
        List<String> words = PlainText.words(text, 40);
        return List.of(beginnings).stream()
                .allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
    }

    private static boolean hasAll(List<String> texts, String... wanted) {
        List<String> words = PlainText.words(String.join(" ", texts), 40);
        return words.containsAll(List.of(wanted));
    }

    private static List<String> index(Database database) {
        List<String> rows = new ArrayList<>();
        database.work().read(manager -> {
            for (String sql : List.of(
                    "select facet, sort_key, person_id from person_facet",
                    "select word, sort_key, person_id from person_word",
                    "select terms, '', person_id from person_index")) {
                for (Object row : manager.createNativeQuery(sql).getResultList()) {
                    rows.add(List.of((Object[]) row).toString());
                }
            }
            return null;
        });
        rows.sort(null);
        return rows;
    }
}
