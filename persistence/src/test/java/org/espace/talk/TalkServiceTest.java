package org.espace.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.espace.community.Privacy;
import org.espace.content.Content;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.espace.talk.TalkDetail.Post;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class TalkServiceTest {
    private static final String OWN = "https://espace.example";

    final Town town;
    final TalkService talks;

    TalkServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        talks = town.domain.talks();
    }

    @Test
    void cy_asks_on_a_page_bo_replies_cy_has_the_answer() {
        long community = town.community("Page asks", Privacy.OPEN);
        long question = talks.post(town.cy, page(community, "/rota?utm_source=x"), TalkKind.QUESTION, "Which form?");
        talks.reply(town.bo, question, "The blue one.");
        talks.post(town.ann, page(community, "/rota#forms"), TalkKind.COMMENT, "It moved. @Bo Lindqvist");
        TalkDetail read = read(town.dee, community, "/rota");
        assertEquals(3, read.comments());
        assertEquals(1, read.openQuestions());
        assertEquals(List.of("It moved.", "Which form?"), bodies(read.posts().items()), "the newest first");
        assertEquals(
                List.of("The blue one."), bodies(read.posts().items().get(1).replies()));
        assertTrue(town.domain.communities().access(town.cy, community).member());
        talks.answered(town.cy, question, true);
        talks.answered(town.cy, question, true);
        assertEquals(0, read(town.dee, community, "/rota").openQuestions());
        talks.answered(town.bo, question, false);
        assertEquals(
                1,
                talks.count(town.domain.communities().access(town.ann, community), subject(community, "/rota"))
                        .openQuestions());
        assertThrows(NotFound.class, () -> talks.answered(town.dee, question, true));
    }

    @Test
    void each_page_and_each_community_has_its_own() {
        long here = town.community("Own talk", Privacy.OPEN);
        long there = town.community("Other talk", Privacy.OPEN);
        talks.post(town.ann, page(here, "/a"), TalkKind.COMMENT, "Here.");
        assertEquals(0, read(town.ann, here, "/b").comments());
        assertEquals(0, read(town.ann, there, "/a").comments());
        About named = new About(here, " The  rota ", OWN + "/c", OWN);
        talks.post(town.ann, named, TalkKind.COMMENT, "By its name.");
        assertEquals(
                talks.subject(named).key(),
                talks.subject(new About(here, "The rota", null, null)).key());
        assertNotEquals(talks.subject(named).key(), subject(here, "/c").key());
        assertEquals(OWN + "/c", talks.subject(named).address(), "where it stands is remembered");
        About elsewhere = new About(here, "The rota", "https://evil.example/c", OWN);
        assertEquals("", talks.subject(elsewhere).address());
    }

    @Test
    void a_page_of_a_stranger_is_refused_whoever_asks() {
        long community = town.community("Strangers", Privacy.OPEN);
        for (String address : List.of("https://evil.example/a", "javascript:alert(1)", OWN + ".evil.example/a")) {
            About about = new About(community, null, address, OWN);
            assertThrows(Refused.class, () -> talks.post(town.ann, about, TalkKind.COMMENT, "Look at this!"));
        }
        assertThrows(Refused.class, () -> talks.subject(new About(community, "x".repeat(201), null, OWN)));
    }

    @Test
    void registered_origins_take_the_place_of_our_own() {
        try (Town other = new Town(TestDatabase.DERBY.open())) {
            other.domain.settings().set("page-origins", "https://intranet.example");
            TalkService theirs = other.domain.talks();
            assertEquals(
                    "https://intranet.example/a",
                    theirs.subject(new About(1, null, "https://intranet.example/a", OWN))
                            .address());
            assertThrows(Refused.class, () -> theirs.subject(new About(1, null, OWN + "/a", OWN)));
        }
    }

    @Test
    void a_reply_has_no_replies() {
        long community = town.community("Levels", Privacy.OPEN);
        long post = talks.post(town.ann, page(community, "/a"), TalkKind.COMMENT, "First.");
        long reply = talks.reply(town.bo, post, "Second.");
        assertThrows(NotFound.class, () -> talks.reply(town.ann, reply, "Third."));
        assertThrows(NotFound.class, () -> talks.answered(town.ann, post, true), "a comment is no question");
    }

    @Test
    void what_may_not_be_read_is_not_there() {
        long hidden = town.community("Hidden pages", Privacy.CONFIDENTIAL);
        long post = talks.post(town.ann, page(hidden, "/a"), TalkKind.QUESTION, "Between us?");
        for (Actor stranger : List.of(town.cy, Actor.ANONYMOUS, new Actor(town.dee.person(), true))) {
            assertThrows(NotFound.class, () -> talks.reply(stranger, post, "Hello?"));
            assertThrows(NotFound.class, () -> talks.answered(stranger, post, true));
            assertThrows(NotFound.class, () -> talks.post(stranger, page(hidden, "/a"), TalkKind.COMMENT, "Hello?"));
            assertThrows(NotFound.class, () -> talks.pages(stranger, hidden, TalkOrder.NEWEST, null, 9));
        }
        Slice<TalkedPage> seen = talks.pages(new Actor(town.dee.person(), true), 0, TalkOrder.NEWEST, null, 200);
        assertFalse(seen.items().stream().anyMatch(each -> each.community() == hidden));
    }

    @Test
    void whoever_looks_after_it_sees_which_pages_are_talked_about() {
        long community = town.community("Looked after", Privacy.OPEN);
        talks.post(town.ann, page(community, "/busy"), TalkKind.COMMENT, "One.");
        talks.post(town.ann, page(community, "/busy"), TalkKind.COMMENT, "Two.");
        talks.post(town.ann, page(community, "/open"), TalkKind.QUESTION, "Who knows?");
        talks.post(town.ann, page(community, "/new"), TalkKind.COMMENT, "Just now.");
        assertEquals(List.of("/new", "/open", "/busy"), pages(community, TalkOrder.NEWEST));
        assertEquals(List.of("/busy", "/new", "/open"), pages(community, TalkOrder.BUSIEST));
        assertEquals(List.of("/open"), pages(community, TalkOrder.OPEN));
        assertThrows(NotFound.class, () -> talks.pages(town.ann, community, TalkOrder.NEWEST, null, 9));
        assertThrows(NotFound.class, () -> talks.pages(town.cy, 0, TalkOrder.NEWEST, null, 9));
        Slice<TalkedPage> all = talks.pages(town.bo, 0, TalkOrder.NEWEST, null, 1);
        assertEquals("Looked after", all.items().get(0).communityName());
        assertEquals(OWN + "/new", all.items().get(0).address());
    }

    @Test
    void two_first_posts_at_once_make_one_talk() throws Exception {
        long community = town.community("Both at once", Privacy.OPEN);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Long>> posts = List.of(
                    () -> talks.post(town.ann, page(community, "/race"), TalkKind.COMMENT, "Me first."),
                    () -> talks.post(town.bo, page(community, "/race"), TalkKind.COMMENT, "No, me."));
            for (Future<Long> each : both.invokeAll(posts)) {
                each.get();
            }
        } finally {
            both.shutdown();
        }
        assertEquals(2, read(town.ann, community, "/race").comments());
        assertEquals(1, pages(community, TalkOrder.NEWEST).size());
    }

    @Test
    void it_is_found_followed_and_leads_to_its_page() {
        long community = town.community("Found talk", Privacy.OPEN);
        talks.post(town.ann, page(community, "/found"), TalkKind.QUESTION, "Where is the wombat?");
        long id = read(town.ann, community, "/found").id();
        Ref ref = new Ref("talk", id);
        Content found = town.domain.contents().find(ref).orElseThrow();
        assertEquals("/found", found.title());
        assertEquals("Where is the wombat?", found.text());
        assertEquals(List.of(town.ann.person()), town.domain.follows().followers(ref, 9));
        assertEquals(Map.of(id, OWN + "/found"), talks.addresses(List.of(id)));
    }

    private List<String> pages(long community, TalkOrder order) {
        List<String> names = new ArrayList<>();
        @Nullable Cursor after = null;
        do {
            Slice<TalkedPage> page = talks.pages(town.bo, community, order, after, 1);
            names.addAll(page.items().stream().map(TalkedPage::name).collect(Collectors.toList()));
            after = page.next();
        } while (after != null && names.size() < 9);
        return names;
    }

    private TalkDetail read(Actor actor, long community, String path) {
        return talks.thread(town.domain.communities().access(actor, community), subject(community, path), null, 20);
    }

    private Subject subject(long community, String path) {
        return talks.subject(page(community, path));
    }

    private static About page(long community, String path) {
        return new About(community, null, OWN + path, OWN);
    }

    private static List<String> bodies(List<Post> posts) {
        return posts.stream().map(each -> each.body().replaceAll(" @.*", "")).toList();
    }
}
