package org.espace.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.shared.Actor;
import org.espace.test.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Thirteen years of a real community; the data are not part of the product. */
final class RealDumpTest {
    private static final Path BICYCLES = Path.of(System.getProperty(
            "espace.dump", "../../shared/data/stackexchange/bicycles-meta"));

    @ParameterizedTest
    @EnumSource
    void needs_the_bicycles_dump_and_finds_all_of_it_once_after_two_runs(TestDatabase engine) {
        assumeTrue(
                Files.isDirectory(BICYCLES),
                "Give the folder of a bicycles.meta.stackexchange.com dump as -Despace.dump to run this test.");
        try (Database database = engine.open()) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            long start = System.nanoTime();
            ImportReport first = domain.stackExchange().run(BICYCLES, "Bicycles meta", (file, done, total) -> {});
            System.out.println(engine + ": " + (System.nanoTime() - start) / 1_000_000 + " ms, " + first);
            start = System.nanoTime();
            ImportReport second = domain.stackExchange().run(BICYCLES, "bicycles  META", (file, done, total) -> {});
            System.out.println(engine + ": " + (System.nanoTime() - start) / 1_000_000 + " ms, " + second);
            assertEquals(first.community(), second.community());
            assertEquals(Map.of(), withoutZeros(second.added()));
            assertEquals(453, first.added(ImportKind.QUESTION));
            assertEquals(971, first.added(ImportKind.ANSWER));
            assertEquals(2_448, first.added(ImportKind.COMMENT));
            assertEquals(2_551, first.added(ImportKind.PERSON));
            assertEquals(157, first.added(ImportKind.ACCEPTANCE));
            assertEquals(0, first.faultCount(), () -> first.faults().toString());
            assertTrue(first.complete());
            var summary = domain.communities().detail(Actor.ANONYMOUS, first.community()).summary();
            assertEquals(453, summary.questions());
            assertEquals(971, summary.answers());
            assertEquals(2_551, summary.members());
        }
    }

    private static Map<ImportKind, Long> withoutZeros(Map<ImportKind, Long> counts) {
        return counts.entrySet().stream()
                .filter(each -> each.getValue() != 0)
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
