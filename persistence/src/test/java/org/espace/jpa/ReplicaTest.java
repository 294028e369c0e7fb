package org.espace.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.espace.activity.ActivityFilter;
import org.espace.community.Privacy;
import org.espace.directory.PeopleQuery;
import org.espace.ledger.Reach;
import org.espace.ledger.Stamp;
import org.espace.ledger.Stamps;
import org.espace.question.Draft;
import org.espace.question.QuestionFilter;
import org.espace.question.QuestionSummary;
import org.espace.search.SearchQuery;
import org.espace.shared.NotFound;
import org.espace.test.ReplicatedServer;
import org.espace.test.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Lists from a streaming replica: fast, and never old. */
class ReplicaTest {
    private static final String REPLICA = "select pg_is_in_recovery()";

    private static ReplicatedServer server;
    private static Overheard overheard;
    private static Town town;
    private static Database otherNode;

    private long community;

    @BeforeAll
    static void two_nodes_on_a_server_with_a_replica() {
        server = ReplicatedServer.start();
        HikariDataSource pool = new HikariDataSource(Pools.of(DatabaseConfig.of(server.primary())));
        HikariDataSource aside = Pools.aside(server.replica(), 4);
        overheard = new Overheard(aside);
        town = new Town(Database.over(pool, overheard.source(), () -> {
            aside.close();
            pool.close();
        }));
        otherNode = Database.open(DatabaseConfig.of(server.primary()).replica(server.replica()));
    }

    @AfterAll
    static void close() {
        otherNode.close();
        town.close();
        server.close();
    }

    @BeforeEach
    void a_question_that_has_come_to_the_replica() {
        community = town.community("Replicas " + System.nanoTime(), Privacy.OPEN);
        town.question(community, "Where do lists come from?", "lists");
        caughtUp();
    }

    @AfterEach
    void as_it_was() {
        server.bringReplicaBack();
        server.goOn();
    }

    @Test
    void every_list_comes_from_the_replica() {
        ActivityFilter here = ActivityFilter.community(community);
        assertAside(() -> town.domain.questions().list(town.ann, QuestionFilter.newest(community), null, 10));
        assertAside(() -> town.domain.questions().list(town.ann, QuestionFilter.newest(0), null, 10));
        assertAside(() -> town.domain.discussions().everywhere(town.ann, null, 10));
        assertAside(() -> town.domain.activity().newest(town.ann, here, null, 10));
        assertAside(() -> town.domain.communities().browse(town.ann, null, null, 10));
        assertAside(() -> town.domain.communities().mine(town.ann, null, 10));
        assertAside(() -> town.domain.finder().active(town.ann, null, 10));
        assertAside(() -> town.domain.directory().find(town.ann, PeopleQuery.ALL, null, 10));
        assertAside(() -> town.domain.search().search(town.ann, SearchQuery.of("lists"), null, 10));
        assertTrue(overheard.onlyForReading());
    }

    @Test
    void what_was_just_written_is_read_at_once_on_every_node_though_the_replica_stands_still() {
        server.standStill();
        town.question(community, "Is this seen?", "");
        assertEquals(List.of("Is this seen?", "Where do lists come from?"), titles());
        assertEquals(2L, count(otherNode.work()));
        overheard.statements();
        titles();
        assertEquals(List.of(), overheard.statements());

        server.goOn();
        caughtUp();
        assertAside(() -> assertEquals(2, titles().size()));
    }

    @Test
    void so_it_is_while_the_replica_follows_as_fast_as_it_can() {
        for (int i = 0; i < 60; i++) {
            town.question(community, "Number " + i + "?", "");
            assertEquals("Number " + i + "?", titles().get(0));
            assertEquals(i + 2L, count(otherNode.work()));
        }
    }

    @Test
    void one_that_is_gone_is_not_noticed_and_read_from_again_when_it_is_back() {
        server.loseReplica();
        long start = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            assertEquals(List.of("Where do lists come from?"), titles());
        }
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(2).toNanos(), "readers waited");
        town.question(community, "Is it back?", "");
        server.bringReplicaBack();
        caughtUp();
        assertAside(() -> assertEquals(2, titles().size()));
    }

    @Test
    void one_that_goes_while_it_is_read_is_not_noticed_either() {
        long start = System.nanoTime();
        boolean[] replica = new boolean[1];
        long found = town.database.work().readAside(manager -> {
            boolean there = (Boolean) manager.createNativeQuery(REPLICA).getSingleResult();
            if (there) {
                replica[0] = true;
                server.loseReplica();
            }
            return count(town.database.work());
        });
        assertTrue(replica[0]);
        assertEquals(1, found);
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(3).toNanos(), "the reader waited");
        server.bringReplicaBack();
    }

    @Test
    void reading_within_a_write_sees_what_that_has_written() {
        town.database.work().write(manager -> {
            town.question(community, "Seen within?", "");
            manager.flush();
            assertEquals(List.of("Seen within?", "Where do lists come from?"), titles());
            return null;
        });
    }

    @Test
    void nothing_is_written_where_lists_are_read_from() {
        UnitOfWork work = town.database.work();
        assertThrows(
                IllegalStateException.class,
                () -> work.readAside(manager -> town.question(community, "Written aside?", "")));
        work.readAside(manager -> manager.createNativeQuery("update question set title = 'Written aside?'")
                .executeUpdate());
        assertEquals(List.of("Where do lists come from?"), titles());
        work.readAside(manager -> work.apart(other -> town.question(community, "Written apart?", "")));
        assertEquals(List.of("Written apart?", "Where do lists come from?"), titles());
        caughtUp();
        overheard.statements();
        town.domain.memberships().join(town.cy, community);
        town.domain.questions().ask(town.cy, community, new Draft("Asked by cy?", "Words", ""));
        titles();
        overheard
                .statements()
                .forEach(each -> assertTrue(each.toLowerCase(Locale.ROOT).startsWith("select"), each));
        assertTrue(overheard.onlyForReading());
    }

    @Test
    void stamps_of_what_is_held_are_asked_of_the_primary() {
        Stamps stamps = new Stamps(town.database.work(), town.clock());
        Stamp before = stamps.take(new Reach(community), town.ann.person());
        server.standStill();
        town.question(community, "Does the stamp know?", "");
        overheard.statements();
        assertFalse(stamps.holds(before));
        assertNotEquals(before, stamps.take(new Reach(community), town.ann.person()));
        assertEquals(List.of(), overheard.statements());
    }

    @Test
    void what_the_actor_may_not_see_is_not_asked_for_twice() {
        overheard.statements();
        assertThrows(NotFound.class, () -> town.domain.questions().list(town.ann, QuestionFilter.newest(-5), null, 10));
        assertTrue(overheard.statements().size() > 0);
    }

    @Test
    void what_is_no_replica_of_this_primary_is_not_read_from() throws SQLException {
        Overheard itself = new Overheard(source(server.primary()));
        try (Database same = Database.over(source(server.primary()), itself.source(), () -> {});
                Connection replica = source(server.replica()).getConnection();
                Connection primary = source(server.primary()).getConnection()) {
            assertEquals(1L, count(same.work()));
            assertEquals(List.of(), itself.statements());
            WalPosition now = WalPosition.of(primary);
            ReplicatedServer.until(() -> reached(now, replica));
            assertEquals(-1, new WalPosition(now.at(), now.timeline(), now.system() + 1).reachedBy(replica));
            assertEquals(-1, new WalPosition(now.at(), "00000002", now.system()).reachedBy(replica));
            assertEquals(-1, now.reachedBy(primary));
        }
    }

    private static boolean reached(WalPosition position, Connection replica) {
        try {
            return position.reachedBy(replica) >= position.at();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private List<String> titles() {
        return town.domain.questions().list(town.ann, QuestionFilter.newest(community), null, 10).items().stream()
                .map(QuestionSummary::title)
                .toList();
    }

    private long count(UnitOfWork work) {
        return work.readAside(manager -> manager.createQuery(
                        "select count(q) from Question q where q.community = :community", Long.class)
                .setParameter("community", community)
                .getSingleResult());
    }

    /** A moment comes by itself in which there is nothing that the replica does not know. */
    private static void assertAside(Runnable reading) {
        ReplicatedServer.until(() -> {
            overheard.statements();
            reading.run();
            return !overheard.statements().isEmpty();
        });
    }

    private static void caughtUp() {
        ReplicatedServer.until(() -> town.database.work().readAside(manager ->
                (Boolean) manager.createNativeQuery(REPLICA).getSingleResult()));
    }

    private static PGSimpleDataSource source(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        return source;
    }
}
