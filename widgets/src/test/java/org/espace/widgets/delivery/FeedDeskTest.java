package org.espace.widgets.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.question.Draft;
import org.espace.shared.Actor;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.espace.widgets.feed.PlainAddresses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class FeedDeskTest {
    private final Town town;
    private final FeedDesk desk;
    private Actor kit;
    private long open;
    private long hidden;

    FeedDeskTest(TestDatabase engine) {
        town = Town.shared(engine);
        desk = FeedDesk.of(town.domain, "");
    }

    @BeforeEach
    void belongs_to_two_communities() {
        String unique = Long.toString(town.clock.millis());
        kit = town.person("kit" + unique, "Kit Keen", "Nurse");
        open = town.community("Open " + unique, Privacy.PUBLIC);
        hidden = town.community("Hidden " + unique, Privacy.CONFIDENTIAL);
        town.domain.memberships().enrol(hidden, kit.person(), Role.MEMBER, town.clock.instant());
    }

    @Test
    void anybody_reads_what_anybody_may_read() throws Exception {
        town.question(open, "Which trolley?", "trolleys");
        SyndFeed feed = parsed(get("activity/community/" + open, ""));
        assertEquals("Ann Kelly asked Which trolley?", feed.getEntries().get(0).getTitle());
        SyndFeed questions = parsed(get("questions/newest/community/" + open, ""));
        assertEquals("Which trolley?", questions.getEntries().get(0).getTitle());
        assertFalse(get("questions/newest/community/" + open, "").secret());
    }

    @Test
    void the_hidden_is_found_by_its_members_secret_and_by_nobody_else() throws Exception {
        long question = town.question(hidden, "Which whisper?", "whispers-" + hidden);
        for (String name : List.of(
                "activity/community/" + hidden,
                "questions/newest/community/" + hidden,
                "question/" + question,
                "activity/tag/whispers-" + hidden,
                "questions/newest/tag/whispers-" + hidden)) {
            String secret = town.domain.feeds().make(kit, name);
            assertTrue(text(get(name, secret)).contains("Which whisper?"), name);
            assertFalse(text(get(name, "")).contains("whisper?"), name);
            String others = town.domain.feeds().make(town.cy, name);
            assertFalse(text(get(name, others)).contains("whisper?"), name);
        }
        FeedAnswer none =
                get("activity/community/987654321", town.domain.feeds().make(town.cy, "activity/community/987654321"));
        FeedAnswer secretly =
                get("activity/community/" + hidden, town.domain.feeds().make(town.cy, "activity/community/" + hidden));
        assertEquals(none, secretly);
    }

    @Test
    void rights_are_those_of_now() {
        town.question(hidden, "Which whisper?", "");
        String mine = town.domain.feeds().make(kit, "activity/mine");
        String there = town.domain.feeds().make(kit, "activity/community/" + hidden);
        assertTrue(text(get("activity/mine", mine)).contains("Which whisper?"));
        town.domain.memberships().leave(kit, hidden);
        assertFalse(text(get("activity/mine", mine)).contains("whisper"));
        assertFalse(get("activity/community/" + hidden, there).found());
    }

    @Test
    void a_secret_is_for_its_feed_alone_and_for_as_long_as_it_lasts() {
        String secret = town.domain.feeds().make(kit, "activity/mine");
        assertTrue(get("activity/mine", secret).found());
        assertTrue(get("activity/mine", secret).secret());
        assertFalse(get("activity/followed", secret).found());
        assertFalse(get("activity/mine", secret.substring(2)).found());
        assertFalse(get("activity/mine", "").found());
        // With a wrong secret not even what anybody may read: a revoked address is not silently another one.
        assertFalse(get("activity/community/" + open, "wrong").found());
        town.domain.feeds().revoke(kit, town.domain.feeds().mine(kit).get(0).id());
        assertFalse(get("activity/mine", secret).found());
    }

    @Test
    void ids_stay_and_updated_moves_when_and_only_when_something_changed() throws Exception {
        long question = town.question(open, "Which trolley?", "");
        String list = "questions/newest/community/" + open;
        FeedAnswer before = get(list, "");
        SyndEntry first = parsed(before).getEntries().get(0);
        town.clock.advance(Duration.ofHours(1));
        assertEquals(before.etag(), get(list, "").etag());
        town.domain.questions().useful(town.bo, question, 0, true);
        assertEquals(before.etag(), get(list, "").etag(), "nothing that the feed tells has changed");
        town.domain.questions().edit(town.ann, question, 0, new Draft("Which trolley, then?", "Better.", ""));
        FeedAnswer after = get(list, "");
        SyndEntry edited = parsed(after).getEntries().get(0);
        assertNotEquals(before.etag(), after.etag());
        assertEquals(first.getUri(), edited.getUri());
        assertEquals(first.getPublishedDate(), edited.getPublishedDate());
        assertTrue(edited.getUpdatedDate().after(first.getUpdatedDate()));
        town.domain.questions().answer(town.bo, question, "This one.");
        SyndEntry answered = parsed(get(list, "")).getEntries().get(0);
        assertTrue(answered.getUpdatedDate().after(edited.getUpdatedDate()));
    }

    @Test
    void a_thread_is_told_with_what_replies_to_what() throws Exception {
        long question = town.question(open, "Which trolley?", "");
        long answer = town.domain.questions().answer(town.bo, question, "The *tall* one.");
        town.domain.questions().comment(town.ann, question, answer, "Thanks!");
        String atom = text(get("question/" + question, ""));
        List<SyndEntry> entries = parsed(get("question/" + question, "")).getEntries();
        assertEquals(
                List.of("Ann Kelly: Which trolley?", "Bo Lindqvist: Which trolley?", "Which trolley?"),
                entries.stream().map(SyndEntry::getTitle).toList());
        assertTrue(atom.contains("<thr:in-reply-to")
                && atom.contains("ref=\"" + entries.get(1).getUri() + "\""));
        String list = text(get("questions/newest/community/" + open, ""));
        assertTrue(list.contains(entries.get(2).getUri()), "one thing has one id in every feed");
    }

    @Test
    void names_that_no_feed_has_are_not_found() {
        for (String name : List.of(
                "",
                "nonsense",
                "activity",
                "activity/",
                "activity/mine",
                "activity/mine/x",
                "activity/community/x",
                "activity/community/" + open + "/",
                "activity/tag/",
                "activity/tag/A b",
                "question/0",
                "question/x",
                "questions",
                "questions/nonsense",
                "questions/mine",
                "questions/newest/x",
                "../secret",
                "x".repeat(5000))) {
            assertFalse(get(name, "").found(), name);
        }
    }

    @Test
    void the_same_list_is_json_under_the_same_address() {
        town.question(open, "Which trolley?", "");
        FeedAnswer json = desk.read(
                "activity/community/" + open, Map.of("format", "json"), new PlainAddresses("intranet.example", false));
        assertEquals("application/activity+json; charset=utf-8", json.type());
        assertTrue(text(json).contains("Which trolley?"));
        assertFalse(desk.read("activity/mine", Map.of("format", "json"), new PlainAddresses("x", false))
                .found());
    }

    @Test
    void conditions_are_answered_as_http_has_it() {
        town.question(open, "Which trolley?", "");
        FeedAnswer feed = get("activity/community/" + open, "");
        String etag = "\"" + feed.etag() + "\"";
        long updated = feed.updated().toEpochMilli();
        assertTrue(feed.fresh(etag, -1) && feed.fresh("\"x\", W/" + etag, -1) && feed.fresh("*", -1));
        assertFalse(feed.fresh("\"x\"", updated + 10_000), "the date does not count beside a validator");
        assertTrue(feed.fresh(null, updated));
        assertFalse(feed.fresh(null, updated - 10_000) || feed.fresh(null, -1));
    }

    private FeedAnswer get(String name, String key) {
        Map<String, String> query = key.isEmpty() ? Map.of() : Map.of("key", key);
        return desk.read(name, query, new PlainAddresses("intranet.example", !key.isEmpty()));
    }

    private static String text(FeedAnswer answer) {
        return new String(answer.body(), UTF_8);
    }

    private static SyndFeed parsed(FeedAnswer answer) throws FeedException {
        return new SyndFeedInput().build(new StringReader(text(answer)));
    }
}
