package org.espace.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.espace.community.Privacy;
import org.espace.discussion.DiscussionDetail.Post;
import org.espace.discussion.DiscussionDetail.Quote;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DiscussionServiceTest {
    final Town town;
    final DiscussionService discussions;

    DiscussionServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        discussions = town.domain.discussions();
    }

    @Test
    void ann_starts_it_cy_replies_and_joins_by_it() {
        long community = town.community("Talking", Privacy.OPEN);
        long id = open(community, "Shift swaps by phone");
        long reply = discussions.reply(town.cy, id, 0, "We tried it in **spring**.");
        DiscussionDetail shown = read(town.dee, id);
        assertEquals("Shift swaps by phone", shown.title());
        assertEquals(2, shown.postCount());
        assertTrue(shown.shown().get(0).opening());
        assertEquals(reply, shown.shown().get(1).id());
        assertEquals("Cy Moreau", shown.shown().get(1).author().name());
        assertTrue(town.domain.communities().access(town.cy, community).member());
        assertEquals(1, list(town.ann, community).get(0).replies());
    }

    @Test
    void who_posts_follows() {
        long id = open(town.community("Following", Privacy.OPEN), "Who hears of it");
        discussions.reply(town.cy, id, 0, "I do.");
        assertEquals(
                List.of(town.ann.person(), town.cy.person()),
                town.domain.follows().followers(new Ref("discussion", id), 9));
    }

    @Test
    void a_quote_says_who_said_what_and_leads_there_wherever_it_stands_today() {
        long id = open(town.community("Quoting", Privacy.OPEN), "Board or paper?");
        long said = discussions.reply(town.cy, id, 0, "The *board*,\n\nalways. @Ann Kelly knows.");
        discussions.reply(town.bo, id, said, "Why always?");
        discussions.edit(town.cy, said, null, "The paper.");
        Quote quote = read(town.ann, id).shown().get(2).quote();
        assertNotNull(quote);
        assertEquals("Cy Moreau", quote.author().name());
        assertEquals("The *board*, always. @Ann Kelly knows.", quote.excerpt(), "as it was when it was quoted");
        long made = discussions.split(town.bo, id, List.of(said), false, "Paper, then");
        quote = read(town.ann, id).shown().get(1).quote();
        assertNotNull(quote);
        assertEquals(made, quote.discussion());
        assertThrows(NotFound.class, () -> discussions.reply(town.bo, id, said, "It is not here any more."));
    }

    @Test
    void a_reaction_counts_once_a_person_and_kind() {
        long id = open(town.community("Reacting", Privacy.OPEN), "A good idea?");
        long post = read(town.ann, id).shown().get(0).id();
        discussions.react(town.cy, post, Reaction.IDEA, true);
        discussions.react(town.cy, post, Reaction.IDEA, true);
        discussions.react(town.cy, post, Reaction.THANKS, true);
        discussions.react(town.dee, post, Reaction.IDEA, true);
        Post shown = read(town.cy, id).shown().get(0);
        assertEquals(2, shown.counts().get(Reaction.IDEA));
        assertEquals(1, shown.counts().get(Reaction.THANKS));
        assertEquals(0, shown.counts().get(Reaction.HEART));
        assertEquals(Set.of(Reaction.IDEA, Reaction.THANKS), shown.mine());
        discussions.react(town.cy, post, Reaction.IDEA, false);
        discussions.react(town.cy, post, Reaction.IDEA, false);
        assertEquals(1, read(town.ann, id).shown().get(0).counts().get(Reaction.IDEA));
        assertEquals(Set.of(), read(town.ann, id).shown().get(0).mine());
    }

    @Test
    void only_its_author_changes_a_post_and_that_shows() {
        long id = open(town.community("Changing", Privacy.OPEN), "First words");
        Post opening = read(town.ann, id).shown().get(0);
        assertNull(opening.editedAt());
        discussions.edit(town.ann, opening.id(), "Better words", "More to the point.");
        DiscussionDetail shown = read(town.ann, id);
        assertEquals("Better words", shown.title());
        assertEquals("More to the point.", shown.shown().get(0).body());
        assertNotNull(shown.shown().get(0).editedAt());
        assertThrows(NotFound.class, () -> discussions.edit(town.bo, opening.id(), null, "Mine now."));
        assertThrows(Refused.class, () -> discussions.edit(town.ann, opening.id(), "", "A title is needed."));
    }

    @Test
    void pinned_ones_stand_first_then_where_something_was_said_last() {
        long community = town.community("Ordering", Privacy.OPEN);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(open(community, "Number " + i));
            town.clock.advance(Duration.ofSeconds(1));
        }
        discussions.pin(town.bo, ids.get(0), true);
        discussions.pin(town.bo, ids.get(2), true);
        discussions.reply(town.cy, ids.get(1), 0, "Once more.");
        List<Long> expected = List.of(ids.get(2), ids.get(0), ids.get(1), ids.get(4), ids.get(3));
        assertEquals(expected, ids(list(town.ann, community)));
        List<Long> paged = new ArrayList<>();
        Cursor after = null;
        do {
            Slice<DiscussionSummary> page =
                    discussions.of(town.domain.communities().access(town.ann, community), after, 1);
            paged.addAll(ids(page.items()));
            after = page.next();
        } while (after != null && paged.size() < 9);
        assertEquals(expected, paged, "page by page");
        assertTrue(list(town.ann, community).get(0).pinned());
        discussions.pin(town.bo, ids.get(2), false);
        assertEquals(ids.get(0), ids(list(town.ann, community)).get(0));
    }

    @Test
    void in_a_locked_one_nobody_writes_and_it_says_why() {
        long id = open(town.community("Locking", Privacy.OPEN), "It got heated");
        long post = read(town.ann, id).shown().get(0).id();
        assertThrows(Refused.class, () -> discussions.lock(town.bo, id, " "), "a reason is needed");
        discussions.lock(town.bo, id, "We decided. See the minutes.");
        DiscussionDetail.Lock lock = read(town.ann, id).lock();
        assertNotNull(lock);
        assertEquals("We decided. See the minutes.", lock.reason());
        assertEquals("Bo Lindqvist", lock.by().name());
        assertFalse(read(town.ann, id).writable());
        assertThrows(Refused.class, () -> discussions.reply(town.ann, id, 0, "But!"));
        assertThrows(Refused.class, () -> discussions.edit(town.ann, post, null, "But!"));
        assertThrows(Refused.class, () -> discussions.react(town.cy, post, Reaction.HEART, true));
        discussions.unlock(town.bo, id);
        discussions.reply(town.ann, id, 0, "Thank you.");
        assertNull(read(town.ann, id).lock());
    }

    @Test
    void a_long_one_is_read_page_by_page_or_from_one_post_on() {
        long id = open(town.community("Paging", Privacy.OPEN), "Many words");
        List<Long> posts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            posts.add(discussions.reply(town.cy, id, 0, "Number " + i));
        }
        DiscussionDetail first = discussions.thread(town.ann, id, 0, null, 3);
        assertEquals(posts.subList(0, 2), posts(first).subList(1, 3));
        assertEquals(
                posts.subList(2, 5),
                posts(discussions.thread(town.ann, id, 0, first.posts().next(), 3)));
        assertEquals(posts.subList(3, 6), posts(discussions.thread(town.ann, id, posts.get(3), null, 3)));
        assertEquals(posts(first), posts(discussions.thread(town.ann, id, 987_654, null, 3)), "of another discussion");
    }

    @Test
    void what_may_not_be_read_is_not_there() {
        long hidden = open(town.community("Hidden talk", Privacy.CONFIDENTIAL), "Nobody else");
        long post = read(town.ann, hidden).shown().get(0).id();
        for (Actor stranger : List.of(town.cy, Actor.ANONYMOUS, new Actor(town.dee.person(), true))) {
            assertThrows(NotFound.class, () -> read(stranger, hidden));
            assertThrows(NotFound.class, () -> discussions.reply(stranger, hidden, 0, "Hello?"));
            assertThrows(NotFound.class, () -> discussions.react(stranger, post, Reaction.HEART, true));
            assertThrows(NotFound.class, () -> discussions.pin(stranger, hidden, true));
            assertFalse(ids(discussions.everywhere(stranger, null, 200).items()).contains(hidden));
        }
        assertTrue(ids(discussions.everywhere(town.ann, null, 200).items()).contains(hidden));
    }

    private long open(long community, String title) {
        return discussions.open(town.ann, community, new DiscussionDraft(title, "What do you think?"));
    }

    private DiscussionDetail read(Actor actor, long id) {
        return discussions.thread(actor, id, 0, null, 30);
    }

    private List<DiscussionSummary> list(Actor actor, long community) {
        return discussions
                .of(town.domain.communities().access(actor, community), null, 30)
                .items();
    }

    private static List<Long> ids(List<DiscussionSummary> list) {
        return list.stream().map(DiscussionSummary::id).toList();
    }

    private static List<Long> posts(DiscussionDetail detail) {
        return detail.shown().stream().map(Post::id).toList();
    }
}
