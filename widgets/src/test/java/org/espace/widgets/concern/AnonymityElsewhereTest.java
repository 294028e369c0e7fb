package org.espace.widgets.concern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.test.IndexDump;
import org.espace.test.TestDatabase;
import org.espace.widgets.catalog.StandardFeeds;
import org.espace.widgets.feed.AtomWriter;
import org.espace.widgets.feed.Feed;
import org.espace.widgets.feed.FeedCatalog;
import org.espace.widgets.feed.FeedIds;
import org.espace.widgets.feed.PlainAddresses;
import org.espace.widgets.html.Markdown;
import org.espace.widgets.json.ActivityStreams;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a concern leaves in feeds, in what's new and its unread marks, and in the search index, is the same whoever sent it: for everybody who looks. */
class AnonymityElsewhereTest {
    private static final FeedIds IDS = new FeedIds("a key for tests".getBytes(UTF_8));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everybody_finds_the_same_in_both_worlds(TestDatabase engine) throws Exception {
        Map<String, String> one = found(engine, 3, "ANONYMOUS");
        Map<String, String> other = found(engine, 8, "ANONYMOUS");
        one.forEach((what, content) -> assertEquals(content, other.get(what), what));
        assertEquals(one.keySet(), other.keySet());
        assertTrue(one.get("activity/community as 11").contains(World.TITLE), "it was told at all");
        assertTrue(one.get("search as 3").replaceAll("<[^>]+>", "").contains(World.TITLE), "and found");
    }

    /** Of a named one all of it tells, or the test above could not fail. */
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_name_would_be_found_in_each(TestDatabase engine) throws Exception {
        Map<String, String> one = found(engine, 3, "NAMED");
        Map<String, String> other = found(engine, 8, "NAMED");
        for (String what : List.of("activity/community as 11", "activity/person/3 as 11", "json activity/mine as 3")) {
            assertNotEquals(one.get(what), other.get(what), what);
        }
        if (engine == TestDatabase.DERBY) {
            assertNotEquals(one.get("index"), other.get("index"));
        }
    }

    private Map<String, String> found(TestDatabase engine, int author, String way) throws Exception {
        String url = engine.newUrl();
        Path index = folder.resolve(way + author);
        Map<String, String> found = new TreeMap<>();
        try (Database database = Database.open(DatabaseConfig.of(url))) {
            World.key(url);
            World world = new World(database, index);
            world.domain.search().indexing().catchUp();
            if (way.equals("ANONYMOUS")) {
                world.raise(world.people.get(author));
            } else {
                world.raiseNamed(world.people.get(author));
            }
            world.clock.advance(Duration.ofDays(1));
            world.domain.concerns().publish();
            world.domain.search().indexing().catchUp();
            for (int reader = 0; reader < world.people.size(); reader++) {
                look(world, reader, found);
            }
            found.put("verify", world.domain.search().indexing().verify(done -> {}).toString());
            assertFalse(found.get("verify").contains("Difference["), found.get("verify"));
            world.domain.search().indexing().close();
        }
        found.put("index", engine == TestDatabase.DERBY ? IndexDump.of(index) : "");
        return found;
    }

    private static void look(World world, int reader, Map<String, String> found) throws Exception {
        Actor actor = world.people.get(reader);
        found.put("search as " + reader, world.call(actor).get("search-results", Map.of("query", "keys never")));
        found.put("news as " + reader, world.call(actor).get("activity", Map.of()));
        String here = "activity/community/" + world.community;
        found.put("activity/community as " + reader, feeds(world, actor, here));
        found.put("json activity/mine as " + reader, feeds(world, actor, "activity/mine"));
        found.put("json activity/followed as " + reader, feeds(world, actor, "activity/followed"));
        for (int person : List.of(3, 8)) {
            String of = "activity/person/" + world.people.get(person).person();
            found.put("activity/person/" + person + " as " + reader, feeds(world, actor, of));
        }
    }

    /** As Atom and as ActivityStreams; their validators are made of nothing else. */
    private static String feeds(World world, Actor actor, String name) {
        FeedCatalog catalog = StandardFeeds.over(world.domain);
        try {
            Feed feed = catalog.read(name, actor, Locale.ENGLISH, null);
            Markdown markdown = new Markdown();
            byte[] atom = new AtomWriter(IDS, markdown::html).write(feed, new PlainAddresses("app.example", false));
            byte[] json = new ActivityStreams(IDS, markdown::html).write(feed, false, new PlainAddresses("app.example", false));
            return new String(atom, UTF_8) + new String(json, UTF_8) + feed.updated();
        } catch (NotFound none) {
            return "none";
        }
    }
}
