package org.espace.example.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.espace.jpa.DatabaseConfig;
import org.espace.test.TestDatabase;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Two nodes on one PostgreSQL, alone and behind nginx: nothing that people do sticks to a node, and a node that goes takes nothing with it. */
@TestInstance(Lifecycle.PER_CLASS)
class NodesTest {
    private static final String DRAIN_SECONDS = "20";

    private final String database = TestDatabase.POSTGRESQL.newUrl();
    private final Stage stage = Stage.set(DatabaseConfig.of(database));
    private final String thread = "/portal/question?thread=" + stage.inUnion();
    private Portal one;
    private Portal other;
    private Nginx nginx;

    @BeforeAll
    void starts() {
        one = node(0);
        other = node(0);
        nginx = Nginx.before(one.uri(), other.uri(), InTheBrowser.newFolder());
    }

    @AfterAll
    void stops() {
        nginx.close();
        one.close();
        other.close();
    }

    @Test
    void who_signs_in_here_is_known_there_and_what_is_written_there_is_read_here_at_once() {
        Caller ann = Caller.as("ann", one);
        for (int number = 0; number < 10; number++) {
            URI here = number % 2 == 0 ? one.uri() : other.uri();
            URI there = number % 2 == 0 ? other.uri() : one.uri();
            String words = "Said on one node, number " + number + ".";
            HttpResponse<String> answer =
                    ann.at(here).send(ann.at(there).page(thread).form("answer"), Map.of("body", words));
            assertTrue(Caller.done(answer), answer::toString);
            assertTrue(ann.at(there).page(thread).dom().text().contains(words), words);
        }
    }

    @Test
    void what_one_node_refuses_the_other_shows_as_it_was_typed() {
        Caller ann = Caller.as("ann", one);
        String typed = "x".repeat(30_001);
        HttpResponse<String> answer = ann.send(ann.page(thread).form("answer"), Map.of("body", typed));
        Document page = ann.at(other.uri()).page(Caller.location(answer)).dom();
        assertEquals(typed, page.select("form[data-es-form=answer] textarea").text());
        assertFalse(page.select("[role=alert]").isEmpty());
        Caller bo = Caller.as("bo", one);
        assertEquals(
                "",
                bo.page(Caller.location(answer))
                        .dom()
                        .select("form[data-es-form=answer] textarea")
                        .text());
    }

    @Test
    void what_was_done_on_one_node_is_said_once_on_the_other() {
        Caller ann = Caller.as("ann", one);
        HttpResponse<String> answer =
                ann.send(ann.page(thread).form("answer"), Map.of("body", "Said, and told of once."));
        Caller there = ann.at(other.uri());
        assertEquals(
                1, there.page(Caller.location(answer)).dom().select(".es-said").size());
        assertEquals(
                0, there.page(Caller.location(answer)).dom().select(".es-said").size());
    }

    @Test
    void who_signs_out_here_is_out_there() {
        Caller ann = Caller.as("ann", one);
        Document page = ann.page("/portal/home").dom();
        Caller copy = ann.copied(other.uri());
        ann.send(new Caller.Read(page).only("form[action=/logout]"), Map.of());
        assertEquals("", copy.page("/portal/home").dom().select(".p-name").text());
    }

    @Test
    void a_node_that_is_killed_takes_no_acknowledged_post_with_it_and_readers_go_on() throws Exception {
        Load load = load();
        try (load) {
            load.more(20, 20);
            one.kill();
            load.more(20, 20);
            one = node(one.uri().getPort());
            load.more(20, 20);
        }
        assertAllThereOnce(load);
        assertTrue(load.failedReads().size() <= 2, () -> "those under way, at most: " + load.failedReads());
        assertTrue(load.failedWrites().size() <= 2, () -> "those under way, at most: " + load.failedWrites());
    }

    @Test
    void nodes_are_started_anew_one_by_one_and_nobody_notices() throws Exception {
        Load load = load();
        try (load) {
            load.more(20, 20);
            one.close();
            load.more(20, 20);
            one = node(one.uri().getPort());
            load.more(20, 20);
            other.close();
            load.more(20, 20);
            other = node(other.uri().getPort());
            load.more(20, 20);
        }
        assertAllThereOnce(load);
        assertEquals(List.of(), load.failedReads());
        assertEquals(List.of(), load.failedWrites());
    }

    private Portal node(int port) {
        return Portal.startAt(
                port, InTheBrowser.newFolder(), "--database", database, "--behind-proxy", "--drain", DRAIN_SECONDS);
    }

    private Load load() {
        Load load = new Load();
        load.reader(Caller.as("ann", nginx.uri()), thread);
        load.reader(Caller.as("dora", nginx.uri()), "/portal/home");
        for (String writer : new String[] {"ann", "bo"}) {
            Caller caller = Caller.as(writer, nginx.uri());
            load.writer(writer, caller, caller.page(thread).form("answer"));
        }
        return load;
    }

    /** What the proxy sent to both nodes, as one did not answer, was posted by one. */
    private void assertAllThereOnce(Load load) {
        List<String> there = Caller.as("ann", nginx.uri()).answers(thread);
        Set<String> lost = new TreeSet<>(load.acknowledged());
        there.forEach(lost::remove);
        assertEquals(Set.of(), lost);
        assertEquals(List.copyOf(new TreeSet<>(there)), there.stream().sorted().toList());
    }
}
