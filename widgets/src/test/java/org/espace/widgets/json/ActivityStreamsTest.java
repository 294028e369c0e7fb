package org.espace.widgets.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.json.Json;
import javax.json.JsonObject;
import org.espace.shared.Cursor;
import org.espace.widgets.Hostile;
import org.espace.widgets.feed.Feed;
import org.espace.widgets.feed.FeedEntry;
import org.espace.widgets.feed.FeedEntry.Author;
import org.espace.widgets.feed.FeedEntry.Parent;
import org.espace.widgets.feed.FeedEntry.Thing;
import org.espace.widgets.feed.FeedIds;
import org.espace.widgets.feed.PlainAddresses;
import org.espace.widgets.html.Markdown;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** ActivityStreams 2.0 and its vocabulary, as far as a feed uses them. */
class ActivityStreamsTest {
    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");
    private static final PlainAddresses HERE = new PlainAddresses("intranet.example", false);
    private static final Set<String> ACTIVITIES = Set.of("Create", "Join", "Accept", "Like", "Add", "Update");

    private final FeedIds ids = new FeedIds("a key".getBytes(UTF_8));
    private final ActivityStreams streams = new ActivityStreams(ids, new Markdown()::html);

    @Test
    void a_feed_is_an_ordered_collection_with_its_first_page() {
        JsonObject collection = read(feed("Which hoist?", "The *blue* one."), false);
        assertEquals("https://www.w3.org/ns/activitystreams", collection.getString("@context"));
        assertEquals("OrderedCollection", collection.getString("type"));
        assertTrue(collection.getString("id").startsWith("urn:uuid:"));
        JsonObject page = collection.getJsonObject("first");
        assertEquals("OrderedCollectionPage", page.getString("type"));
        assertEquals(collection.getString("id"), page.getString("partOf"));
        assertFalse(page.containsKey("@context"), "2.1: the outermost object names the context");
        assertTrue(page.getString("next").contains("after"));
    }

    @Test
    void a_later_page_stands_alone() {
        JsonObject page = read(feed("Which hoist?", "The *blue* one."), true);
        assertEquals("https://www.w3.org/ns/activitystreams", page.getString("@context"));
        assertEquals("OrderedCollectionPage", page.getString("type"));
        assertEquals(1, page.getJsonArray("orderedItems").size());
    }

    @Test
    void an_activity_says_who_did_what_to_which_thing() {
        JsonObject activity = activity(feed("Which hoist?", "The *blue* one."));
        assertTrue(ACTIVITIES.contains(activity.getString("type")));
        assertEquals(THEN.toString(), activity.getString("published"));
        JsonObject actor = activity.getJsonArray("actor").getJsonObject(0);
        assertEquals(List.of("Person", "Ann Kelly"), List.of(actor.getString("type"), actor.getString("name")));
        JsonObject note = activity.getJsonObject("object");
        assertEquals("Note", note.getString("type"));
        assertEquals(ids.of("answer/3"), note.getString("id"));
        assertFalse(note.getString("id").equals(activity.getString("id")), "the note is not the making of it");
        assertEquals("<p>The <em>blue</em> one.</p>\n", note.getString("content"));
        assertEquals("text/html", note.getString("mediaType"));
        assertEquals(ids.of("question/1"), note.getString("inReplyTo"));
        assertEquals("rota", note.getJsonArray("tag").getJsonObject(0).getString("name"));
    }

    @Test
    void nobody_named_is_nobody_at_all() {
        FeedEntry entry =
                new FeedEntry("change/1", "Create", "X opened", List.of(), THEN, THEN, Map.of(), thing("X", ""));
        JsonObject activity = activity(new Feed("activity/mine", "Mine", Map.of(), List.of(entry), null));
        assertFalse(activity.containsKey("actor"));
        assertFalse(activity.getJsonObject("object").containsKey("content"));
    }

    @Test
    void whatever_people_write_is_json_and_runs_nowhere() {
        for (String seed : Hostile.SEEDS) {
            JsonObject note = activity(feed(seed, seed + "\u0000\u2028")).getJsonObject("object");
            // Half a character cannot be sent.
            assertEquals(new String(seed.getBytes(UTF_8), UTF_8), note.getString("name"));
            assertEquals("", Hostile.harm(Jsoup.parseBodyFragment(note.getString("content"))), seed);
        }
    }

    @Test
    void a_private_feed_does_not_tell_its_address() {
        byte[] bytes = streams.write(feed("A", "b"), false, new PlainAddresses("intranet.example", true));
        assertFalse(new String(bytes, UTF_8).contains("/feeds/"));
    }

    private JsonObject activity(Feed feed) {
        return read(feed, true).getJsonArray("orderedItems").getJsonObject(0);
    }

    private JsonObject read(Feed feed, boolean page) {
        String json = new String(streams.write(feed, page, HERE), UTF_8);
        return Json.createReader(new StringReader(json)).readObject();
    }

    private static Feed feed(String title, String text) {
        List<Author> ann = List.of(new Author(5, "Ann Kelly"));
        FeedEntry entry = new FeedEntry(
                "answer/3",
                "Create",
                "Ann Kelly: " + title,
                ann,
                THEN,
                THEN,
                Map.of("thread", "1"),
                thing(title, text));
        return new Feed("activity/mine", "What’s new", Map.of(), List.of(entry), Cursor.of(1, 2));
    }

    private static Thing thing(String title, String text) {
        Parent parent = new Parent("question/1", Map.of("thread", "1"));
        return new Thing("answer/3", "Note", title, text, List.of("rota"), parent, null);
    }
}
