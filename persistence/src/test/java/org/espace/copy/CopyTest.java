package org.espace.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.question.Draft;
import org.espace.search.SearchQuery;
import org.espace.shared.Actor;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CopyTest {

    static Stream<Arguments> ways() {
        return Arrays.stream(TestDatabase.values())
                .flatMap(from -> Arrays.stream(TestDatabase.values()).map(to -> arguments(from, to)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void every_row_arrives_as_it_is_and_life_goes_on(TestDatabase from, TestDatabase to) throws SQLException {
        String source = Sample.full(from);
        String target = to.newUrl();
        CopyReport report = copy(source, target);
        assertEquals(Sample.rows(source), Sample.rows(target));
        assertTrue(report.equal(), report::toString);
        boolean without = from == TestDatabase.POSTGRESQL && to == TestDatabase.DERBY;
        assertEquals(without ? List.of("search_card", "search_position") : List.of(), report.leftOut());
        assertTrue(report.rows() > 2L * Sample.MANY, report::toString);
        assertTrue(
                Copy.compare(config(source), config(target), CopyTest::unheard).equal());
        long last = Sample.number(source, "select max(id) from question");
        long there = ask(target);
        assertTrue(there > last, there + " after " + last);
        assertEquals(there, ask(source), "both go on alike");
    }

    @Test
    void there_and_back_is_the_same() throws SQLException {
        String source = Sample.full(TestDatabase.DERBY);
        String there = TestDatabase.POSTGRESQL.newUrl();
        String back = TestDatabase.DERBY.newUrl();
        CopyReport first = copy(source, there);
        CopyReport second = copy(there, back);
        assertEquals(Sample.rows(source), Sample.rows(back));
        assertEquals(first.tables(), second.tables(), "with the same checksums");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_differs_is_found_in_its_table(TestDatabase to) throws SQLException {
        String source = Sample.full(TestDatabase.DERBY);
        String target = to.newUrl();
        copy(source, target);
        Sample.update(target, "update attachment_content set bytes = ? where content_key = 'none'", new byte[] {0});
        Sample.update(target, "delete from ledger_mark where id = 1000007");
        CopyReport report = Copy.compare(config(source), config(target), CopyTest::unheard);
        assertFalse(report.equal());
        assertEquals(
                List.of("attachment_content", "ledger_mark"),
                report.tables().stream()
                        .filter(each -> !each.equal())
                        .map(TableReport::table)
                        .toList());
    }

    @Test
    void how_far_it_has_come_is_told() throws SQLException {
        String source = Sample.full(TestDatabase.DERBY);
        List<String> heard = new ArrayList<>();
        CopyReport report =
                Copy.run(config(source), config(TestDatabase.POSTGRESQL.newUrl()), (work, table, done, total) -> {
                    assertTrue(done <= total, table);
                    heard.add(work + " " + done);
                });
        assertTrue(heard.contains("COPY " + report.rows()), heard::toString);
        assertEquals("COMPARE " + report.rows(), heard.get(heard.size() - 1));
    }

    static CopyReport copy(String from, String to) {
        return Copy.run(config(from), config(to), CopyTest::unheard);
    }

    static DatabaseConfig config(String url) {
        return DatabaseConfig.of(url);
    }

    static void unheard(CopyListener.Work work, String table, long done, long total) {}

    /** Asks a question there, finds it, and gives its id. */
    private static long ask(String url) throws SQLException {
        long person = Sample.number(url, "select min(person_id) from membership where role = 'MEMBER'");
        long community = Sample.number(
                url, "select min(community_id) from membership where role = 'MEMBER' and person_id = " + person);
        try (Database database = Sample.open(url)) {
            Domain domain = Domain.over(database, Sample.CLOCK);
            Actor actor = Actor.of(person);
            long asked =
                    domain.questions().ask(actor, community, new Draft("Where is the zebrafish?", "In here.", "fish"));
            domain.search().indexing().catchUp();
            var hits = domain.search()
                    .search(actor, SearchQuery.of("zebrafish"), null, 10)
                    .hits();
            assertTrue(hits.stream().anyMatch(hit -> hit.ref().id() == asked), hits::toString);
            return asked;
        }
    }
}
