package org.espace.widgets.delivery;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.espace.community.Privacy;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.test.ReplicatedServer;
import org.espace.test.Town;
import org.espace.widgets.fixture.PlainUrls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Panels that are held, where lists come from a replica: with assertions on, each one handed out again is also compared with one made afresh. */
class ShelfOnReplicaTest {
    private static ReplicatedServer server;
    private static Town town;
    private static Reception reception;
    private static Reception otherNode;

    @BeforeAll
    static void two_nodes_on_a_server_with_a_replica() {
        server = ReplicatedServer.start();
        town = new Town(Database.open(DatabaseConfig.of(server.primary()).replica(server.replica())));
        reception = Reception.of(town.domain, "/espace");
        otherNode = Reception.of(town.domain, "/espace");
    }

    @AfterAll
    static void close() {
        town.close();
        server.close();
    }

    @Test
    void a_panel_is_right_at_once_while_the_replica_stands_still_and_when_it_goes_on() {
        long community = town.community("Stands still", Privacy.OPEN);
        town.question(community, "What was there before?", "");
        town.clock.advance(Duration.ofHours(3));
        show(reception, community);
        assertSame(show(reception, community), show(reception, community));
        server.standStill();
        town.question(community, "What came meanwhile?", "");
        for (Reception node : List.of(reception, otherNode, reception, otherNode)) {
            assertTrue(show(node, community).html().contains("What came meanwhile?"));
        }
        server.goOn();
        assertTrue(show(reception, community).html().contains("What came meanwhile?"));
    }

    @Test
    void whoever_writes_sees_it_in_the_next_panel_while_the_replica_follows_as_it_can() {
        long community = town.community("Follows", Privacy.OPEN);
        for (int i = 0; i < 60; i++) {
            String title = "Question number " + i + " of many?";
            town.question(community, title, "");
            assertTrue(
                    show(i % 2 == 0 ? reception : otherNode, community).html().contains(title), title);
            town.clock.advance(Duration.ofMinutes(3));
        }
    }

    private static Fragment show(Reception node, long community) {
        Visit visit = node.visit("ann", false, List.of(Locale.UK), Map.of());
        Map<String, List<String>> asked = Map.of("community", List.of(Long.toString(community)));
        return node.show(
                node.widget("question-list"), node.request(visit, asked, Map.of(), true, null, new PlainUrls()), null);
    }
}
