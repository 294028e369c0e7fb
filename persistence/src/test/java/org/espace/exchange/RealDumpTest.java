package org.espace.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.espace.community.CommunitySummary;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.question.QuestionDetail;
import org.espace.question.QuestionFilter;
import org.espace.question.QuestionSummary;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Slice;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Thirteen years of a real community; its data are no part of the product. */
final class RealDumpTest {
    private static final Path BICYCLES =
            Path.of(System.getProperty("espace.dump", "../../shared/data/stackexchange/bicycles-meta"));
    private static final String NAME = "Bicycles meta";

    @BeforeEach
    void needs_the_dump() {
        assumeTrue(
                Files.isDirectory(BICYCLES),
                "Needs the dump of bicycles.meta.stackexchange.com: give its folder as -Despace.dump.");
    }

    @ParameterizedTest
    @EnumSource
    void needs_the_bicycles_dump_and_finds_all_of_it_once_after_two_runs(TestDatabase engine) {
        try (Database database = engine.open()) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            ImportReport first = domain.stackExchange().run(BICYCLES, NAME, (file, done, total) -> {});
            assertEquals(List.of(), first.faults());
            assertTrue(first.complete());
            assertEquals(2_448, first.added(ImportKind.COMMENT));
            assertEquals(157, first.added(ImportKind.ACCEPTANCE));
            CommunitySummary once = summary(domain, first);
            assertEquals(List.of(2_551L, 453L, 971L), List.of(once.members(), once.questions(), once.answers()));
            ImportReport second = domain.stackExchange().run(BICYCLES, "bicycles  META", (file, done, total) -> {});
            assertEquals(Map.of(), second.added());
            assertEquals(once, summary(domain, second));
            check(domain, first.community());
        }
    }

    private static CommunitySummary summary(Domain domain, ImportReport report) {
        return domain.communities().detail(Actor.ANONYMOUS, report.community()).summary();
    }

    private static void check(Domain domain, long community) {
        QuestionFilter all = QuestionFilter.newest(community);
        Cursor after = null;
        Instant oldest = Instant.MAX;
        int accepted = 0;
        do {
            Slice<QuestionSummary> page = domain.questions().list(Actor.ANONYMOUS, all, after, 50);
            for (QuestionSummary each : page.items()) {
                oldest = each.askedAt();
                QuestionDetail thread = domain.questions().thread(Actor.ANONYMOUS, each.id(), null, 1);
                accepted += (int) thread.answers().items().stream()
                        .filter(QuestionDetail.Post::accepted)
                        .count();
            }
            after = page.next();
        } while (after != null);
        assertEquals(Instant.parse("2010-08-25T19:50:51.187Z"), oldest);
        assertEquals(157, accepted, "accepted answers that stand first");
    }
}
