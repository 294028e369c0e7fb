package org.espace.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.espace.community.Privacy;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.shared.Slice;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class FollowServiceTest {
    final Town town;
    final FollowService follows;

    FollowServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        follows = town.domain.follows();
    }

    @Test
    void saying_so_twice_is_saying_so_once() {
        Ref ref = question(town.community("Followed", Privacy.OPEN));
        follows.follow(town.cy, ref, true);
        follows.follow(town.cy, ref, true);
        assertEquals(List.of(town.cy.person()), follows.followers(ref, 10));
        assertEquals(Set.of(ref), follows.followed(town.cy, List.of(ref, new Ref("person", 1))));
        follows.follow(town.cy, ref, false);
        follows.follow(town.cy, ref, false);
        assertEquals(List.of(), follows.followers(ref, 10));
    }

    @Test
    void only_what_one_may_see_can_be_followed() {
        Ref ref = question(town.community("Not for all", Privacy.RESTRICTED));
        assertThrows(NotFound.class, () -> follows.follow(town.cy, ref, true));
        assertThrows(NotFound.class, () -> follows.follow(Actor.ANONYMOUS, ref, true));
        assertThrows(NotFound.class, () -> follows.follow(town.ann, new Ref("question", 999_999_999), true));
    }

    @Test
    void the_last_followed_comes_first_a_page_at_a_time() {
        Actor eve = town.person("eve-follows", "Eve", "Nurse");
        long community = town.community("In order", Privacy.OPEN);
        List<Ref> refs = List.of(question(community), question(community), question(community));
        refs.forEach(ref -> follows.follow(eve, ref, true));
        Slice<Ref> first = follows.all(eve, null, 2);
        assertEquals(List.of(refs.get(2), refs.get(1)), first.items());
        assertEquals(List.of(refs.get(0)), follows.all(eve, first.next(), 2).items());
    }

    @Test
    void followers_move_along_each_once() {
        long community = town.community("Moved", Privacy.OPEN);
        Ref from = question(community);
        Ref to = question(community);
        follows.follow(town.cy, from, true);
        follows.follow(town.bo, from, true);
        follows.follow(town.bo, to, true);
        follows.move(from, to);
        assertEquals(List.of(), follows.followers(from, 10));
        assertEquals(Set.of(town.bo.person(), town.cy.person()), Set.copyOf(follows.followers(to, 10)));
        assertEquals(2, follows.followers(to, 10).size());
    }

    private Ref question(long community) {
        Ref ref = new Ref("question", town.question(community, "Worth following?", ""));
        // Who asked it does, by that.
        follows.follow(town.ann, ref, false);
        return ref;
    }
}
