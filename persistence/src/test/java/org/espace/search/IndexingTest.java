package org.espace.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.espace.community.Privacy;
import org.espace.domain.Domain;
import org.espace.domain.Housekeeping;
import org.espace.lease.Duty;
import org.espace.lease.LeaseService;
import org.espace.question.Draft;
import org.espace.shared.Ref;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class IndexingTest {
    private final Town town;
    private final Indexing indexing;
    private final long community;

    IndexingTest(TestDatabase engine) {
        town = Town.on(engine);
        indexing = town.domain.search().indexing();
        community = town.community("Ward handover", Privacy.OPEN);
    }

    @AfterEach
    void leave() {
        town.close();
    }

    @Test
    void an_index_behind_catches_up_and_agrees() {
        long question = town.question(community, "Which sheet?", "rota");
        indexing.catchUp();
        assertEquals(List.of(), indexing.verify(done -> {}).differences());
        town.clock.advance(Duration.ofDays(3));
        town.domain.questions().edit(town.ann, question, 0, new Draft("Which list?", "More", "rota"));
        long another = town.question(community, "Which shelf?", "");
        assertEquals(
                Set.of(
                        new Difference(new Ref("question", question), Difference.What.OUTDATED),
                        new Difference(new Ref("question", another), Difference.What.MISSING)),
                Set.copyOf(indexing.verify(done -> {}).differences()));
        indexing.catchUp();
        assertEquals(List.of(), indexing.verify(done -> {}).differences());
    }

    @Test
    void an_index_ahead_of_the_database_shows_nothing_of_it_and_forgets_it() {
        indexing.catchUp();
        IndexCard ghost = SearchIndexContract.card(987_654, "Is there a poltergeist?", "");
        IndexCard here = new IndexCard(
                ghost.ref(),
                community,
                0,
                0,
                ghost.audience(),
                ghost.language(),
                ghost.title(),
                "",
                "",
                List.of(),
                ghost.at(),
                ghost.at());
        indexing.index().change(List.of(here), List.of(), indexing.index().position());
        assertEquals(1, indexing.verify(done -> {}).differences().size());
        assertEquals(
                List.of(),
                town.domain
                        .search()
                        .search(town.ann, SearchQuery.of("poltergeist"), null, 5)
                        .hits());
        indexing.catchUp();
        assertEquals(List.of(), indexing.verify(done -> {}).differences());
    }

    @Test
    void it_is_made_anew_from_all_that_was_written() {
        for (int i = 0; i < 450; i++) {
            town.question(community, "Question number " + i, "");
        }
        long[] done = {0};
        indexing.rebuild(more -> done[0] += more);
        assertEquals(indexing.things(), done[0]);
        Verdict verdict = indexing.verify(more -> {});
        assertEquals(done[0], verdict.compared());
        assertEquals(List.of(), verdict.differences());
    }

    @Test
    void what_is_posted_is_found_within_a_moment_and_the_thread_ends() throws InterruptedException {
        Housekeeping housekeeping = new Housekeeping(town.domain);
        try {
            town.question(community, "Where is the bandicoot?", "");
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (town.domain
                    .search()
                    .search(town.cy, SearchQuery.of("bandicoot"), null, 5)
                    .hits()
                    .isEmpty()) {
                assertTrue(System.nanoTime() < deadline, "expected it to be found within seconds");
                Thread.onSpinWait();
            }
        } finally {
            housekeeping.close();
        }
        assertTrue(Thread.getAllStackTraces().keySet().stream()
                .noneMatch(each -> each.getName().equals("espace-indexing")));
    }

    @Test
    void of_the_nodes_that_share_an_index_one_keeps_it_and_hands_it_over_at_its_end() {
        long question = town.question(community, "Who keeps the index?", "");
        Clock stopped = Clock.fixed(town.clock.instant(), ZoneOffset.UTC);
        Domain node = Domain.over(town.database, stopped);
        Indexing keeping = node.search().indexing();
        keeping.start();
        Instant until = Instant.now().plus(Duration.ofMinutes(1));
        while (keeping.index().stamps(Set.of(new Ref("question", question))).isEmpty()) {
            assertTrue(Instant.now().isBefore(until), "indexed within a minute");
            Thread.onSpinWait();
        }
        Duty other = new LeaseService(town.database.work(), stopped).duty("indexing", Duration.ofSeconds(1));
        assertEquals(keeping.index().exclusive(), other.mine());
        other.end();
        keeping.close();
        assertTrue(other.mine());
    }
}
