package org.espace.widgets.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.shared.Actor;
import org.espace.test.Dump;
import org.espace.test.Heard;
import org.espace.test.TestDatabase;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One nurse sends a concern without a name through the panel, then, in another world that is the same, another nurse does. */
class AnonymityThroughTheDoorTest {
    private static final String TITLE = World.TITLE;

    /** What is found in the end: by who copies the database and the log, and by a third who reads. */
    private record Found(List<String> dumps, String log, List<String> pages) {}

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void nobody_who_looks_afterwards_can_tell_which_world_they_are_in(TestDatabase engine) throws Exception {
        Found one = found(engine, 3);
        Found other = found(engine, 8);
        assertEquals(one.log(), other.log());
        assertFalse(one.log().contains("keys"), one::log);
        assertEquals(one.pages(), other.pages());
        assertTrue(one.pages().get(1).contains(TITLE));
        for (int moment = 0; moment < one.dumps().size(); moment++) {
            List<String> here = one.dumps().get(moment).lines().toList();
            List<String> there = other.dumps().get(moment).lines().toList();
            for (int line = 0; line < Math.max(here.size(), there.size()); line++) {
                assertEquals(here.get(line), there.get(line), "moment " + moment);
            }
        }
        assertTrue(one.dumps().get(0).contains(TITLE));
    }

    private static Found found(TestDatabase engine, int author) throws Exception {
        String url = engine.newUrl();
        List<String> dumps = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        try (Database database = Database.open(DatabaseConfig.of(url));
                Heard heard = new Heard()) {
            World.key(url);
            World world = new World(database, null);
            Actor nurse = world.people.get(author);
            Actor reader = world.people.get(11);
            String code = world.raise(nurse);
            dumps.add(Dump.of(url, "concern"));
            pages.add(world.list(reader).html());
            world.clock.advance(Duration.ofDays(1));
            world.domain.concerns().publish();
            Document list = world.list(reader);
            pages.add(list.html());
            world.reply(nurse, code);
            dumps.add(Dump.of(url, "concern"));
            world.clock.advance(Duration.ofDays(1));
            world.domain.concerns().publish();
            String link = list.select("a.es-item__title").attr("href").replaceFirst(".*concern=([0-9]+).*", "$1");
            pages.add(world.call(reader).get("concern-thread", Map.of("concern", link)));
            assertTrue(pages.get(2).contains("Still true."));
            dumps.add(Dump.of(url, "concern"));
            return new Found(dumps, heard.all(), pages);
        }
    }
}
