package org.espace.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.content.Content;
import org.espace.discussion.DiscussionDetail.Post;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DiscussionCareTest {
    final Town town;
    final DiscussionService discussions;

    DiscussionCareTest(TestDatabase engine) {
        town = Town.shared(engine);
        discussions = town.domain.discussions();
    }

    @Test
    void only_a_coordinator_cares() {
        long here = town.community("Caring", Privacy.OPEN);
        long id = open(here);
        long reply = discussions.reply(town.cy, id, 0, "A reply.");
        for (Actor other : List.of(town.ann, town.cy, new Actor(town.dee.person(), true), Actor.ANONYMOUS)) {
            assertThrows(NotFound.class, () -> discussions.pin(other, id, true));
            assertThrows(NotFound.class, () -> discussions.lock(other, id, "Enough"));
            assertThrows(NotFound.class, () -> discussions.unlock(other, id));
            assertThrows(NotFound.class, () -> discussions.split(other, id, List.of(reply), true, "Another"));
            assertThrows(NotFound.class, () -> discussions.move(other, id, here));
        }
    }

    @Test
    void from_a_post_on_it_becomes_a_discussion_of_its_own() {
        long id = open(town.community("Splitting", Privacy.OPEN));
        List<Long> posts = replies(id, 4);
        long made = discussions.split(town.bo, id, List.of(posts.get(1)), true, "The other matter");
        DiscussionDetail old = read(town.ann, id);
        DiscussionDetail young = read(town.ann, made);
        assertEquals(posts.subList(1, 4), posts(young));
        assertTrue(young.shown().get(0).opening());
        assertEquals(id, young.splitFrom(), "the new one says where it came from");
        assertEquals(3, young.postCount());
        assertEquals(2, old.postCount());
        Post note = old.shown().get(2);
        assertEquals(Note.SPLIT, note.note(), "the old one says where it went");
        assertEquals(made, note.noteAbout());
        assertEquals("Bo Lindqvist", note.author().name());
        discussions.reply(town.ann, made, 0, "Here we go on.");
        discussions.reply(town.ann, id, 0, "And here.");
    }

    @Test
    void chosen_posts_alone_become_a_discussion_of_their_own() {
        long id = open(town.community("Picking", Privacy.OPEN));
        List<Long> posts = replies(id, 4);
        long made = discussions.split(town.bo, id, List.of(posts.get(3), posts.get(1)), false, "Picked");
        assertEquals(List.of(posts.get(1), posts.get(3)), posts(read(town.ann, made)));
        assertEquals(3, read(town.ann, id).postCount());
        long opening = read(town.ann, id).shown().get(0).id();
        assertThrows(Refused.class, () -> discussions.split(town.bo, id, List.of(opening), true, "All of it"));
        assertThrows(Refused.class, () -> discussions.split(town.bo, id, List.of(), true, "Nothing"));
        assertThrows(
                Refused.class,
                () -> discussions.split(town.bo, id, List.of(posts.get(1)), true, "What is not here any more"));
    }

    @Test
    void it_moves_to_where_the_coordinator_coordinates_too_and_leaves_a_pointer_for_those_who_may_read_there() {
        long from = town.community("Moving from", Privacy.OPEN);
        long to = town.community("Moving to", Privacy.RESTRICTED);
        long id = open(from);
        discussions.reply(town.cy, id, 0, "Goes along.");
        discussions.pin(town.bo, id, true);
        discussions.move(town.bo, id, to);
        DiscussionDetail moved = read(town.ann, id);
        assertEquals(to, moved.access().community());
        assertEquals(2, moved.postCount());
        assertFalse(moved.pinned());
        assertEquals(Note.MOVED, moved.shown().get(2).note());
        assertEquals(1, pointers(town.ann, from).size());
        assertEquals("Moving to", pointers(town.ann, from).get(0).communityName());
        assertEquals(List.of(), pointers(town.cy, from), "who may not read there learns nothing");
        assertThrows(NotFound.class, () -> read(town.cy, id));
        discussions.move(town.bo, id, from);
        assertEquals(List.of(), pointers(town.ann, from), "back again, it needs none");
    }

    @Test
    void it_does_not_move_to_where_somebody_else_coordinates() {
        long from = town.community("Staying", Privacy.OPEN);
        long foreign = town.community("Foreign", Privacy.OPEN);
        town.domain.memberships().enrol(from, town.dee.person(), Role.COORDINATOR, town.clock.instant());
        long id = open(from);
        assertThrows(NotFound.class, () -> discussions.move(town.dee, id, foreign));
        assertEquals(from, read(town.ann, id).access().community());
    }

    @Test
    void it_is_found_with_all_that_was_said_and_who_was_named() {
        long community = town.community("Finding talk", Privacy.OPEN);
        long id = discussions.open(
                town.ann, community, new DiscussionDraft("Pumps on night shift", "Ask @Bo Lindqvist about pumps."));
        long reply = discussions.reply(town.cy, id, 0, "The blue one leaks.");
        Content found = town.domain.contents().find(new Ref("discussion", id)).orElseThrow();
        assertEquals("Ask @Bo Lindqvist about pumps.", found.text(), "without marks");
        assertEquals("The blue one leaks.", found.replies());
        long made = discussions.split(town.bo, id, List.of(reply), false, "The blue pump");
        assertEquals(
                "",
                town.domain
                        .contents()
                        .find(new Ref("discussion", id))
                        .orElseThrow()
                        .replies());
        assertEquals(
                "The blue one leaks.",
                town.domain
                        .contents()
                        .find(new Ref("discussion", made))
                        .orElseThrow()
                        .text());
        assertTrue(town.domain.contents().of("discussion").ids(id - 1, 2).contains(id));
    }

    private long open(long community) {
        return discussions.open(town.ann, community, new DiscussionDraft("Two matters in one", "First, the first."));
    }

    private List<Long> replies(long id, int count) {
        List<Long> posts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            posts.add(discussions.reply(town.cy, id, 0, "Reply " + i));
        }
        return posts;
    }

    private List<MovedAway> pointers(Actor actor, long community) {
        return discussions.movedFrom(town.domain.communities().access(actor, community), 5);
    }

    private DiscussionDetail read(Actor actor, long id) {
        return discussions.thread(actor, id, 0, null, 30);
    }

    private static List<Long> posts(DiscussionDetail detail) {
        return detail.shown().stream().map(Post::id).toList();
    }
}
