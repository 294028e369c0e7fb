package org.espace.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.espace.shared.Actor;
import org.espace.shared.Slice;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class CommunityFinderTest {
    final Town town;
    final CommunityFinder finder;

    CommunityFinderTest(TestDatabase engine) {
        town = Town.shared(engine);
        finder = town.domain.finder();
    }

    @Test
    void what_sounds_alike_is_found_by_name_purpose_and_need_the_closest_first() {
        long wounds = town.community("Wound dressings", Privacy.OPEN);
        long skin = town.community("Skin care", Privacy.OPEN);
        town.domain.communities().need(skin, "Which dressing suits a burn?");
        assertEquals(List.of(wounds, skin), near(town.cy, "I need help to dress a wound, with dressings"));
        assertEquals(List.of(skin), near(town.cy, "burns"));
        assertEquals(List.of(), near(town.cy, "zymurgy"));
        assertEquals(List.of(), near(town.cy, "  "));
    }

    @Test
    void what_is_hidden_sounds_like_nothing() {
        long hidden = town.community("Whistleblowing quietly", Privacy.CONFIDENTIAL);
        assertEquals(List.of(hidden), near(town.ann, "whistleblowing"));
        assertEquals(List.of(), near(town.cy, "whistleblowing"));
        assertEquals(List.of(), near(Actor.ANONYMOUS, "whistleblowing"));
    }

    @Test
    void where_something_happened_last_comes_first_once_it_is_folded() {
        long sleepy = town.community("Sleepy", Privacy.OPEN);
        town.clock.advance(Duration.ofMinutes(1));
        long lively = town.community("Lively", Privacy.OPEN);
        assertTrue(active(town.cy).indexOf(lively) < active(town.cy).indexOf(sleepy), "opened later");
        town.clock.advance(Duration.ofMinutes(1));
        town.question(sleepy, "Is anybody awake in here?", "");
        town.clock.advance(Duration.ofMinutes(10));
        town.domain.communities().foldFigures();
        assertTrue(active(town.cy).indexOf(sleepy) < active(town.cy).indexOf(lively), "asked in later");
        long hidden = town.community("Lively but hidden", Privacy.CONFIDENTIAL);
        assertFalse(active(town.cy).contains(hidden));
        assertTrue(active(town.ann).contains(hidden));
    }

    @Test
    void active_ones_follow_page_by_page_without_gap_or_repeat() {
        town.community("Active one", Privacy.OPEN);
        town.community("Active two", Privacy.OPEN);
        Slice<CommunitySummary> first = finder.active(town.cy, null, 1);
        Slice<CommunitySummary> second = finder.active(town.cy, first.next(), 1);
        List<Long> both = active(town.cy).subList(0, 2);
        assertEquals(
                both, List.of(first.items().get(0).id(), second.items().get(0).id()));
    }

    @Test
    void where_colleagues_are_comes_first_where_most_of_them_are() {
        long some = town.community("Some colleagues", Privacy.OPEN);
        long more = town.community("More colleagues", Privacy.OPEN);
        long mine = town.community("Mine already", Privacy.OPEN);
        long hidden = town.community("Hidden colleagues", Privacy.CONFIDENTIAL);
        Actor newcomer = town.person("fay", "Fay Osei", "Porter");
        Actor fellow = town.person("gus", "Gus Ahn", "Porter");
        Actor other = town.person("hal", "Hal Berg", "Porter");
        for (long each : new long[] {some, more, mine, hidden}) {
            town.domain.memberships().enrol(each, fellow.person(), Role.MEMBER, town.clock.instant());
        }
        town.domain.memberships().join(other, more);
        town.domain.memberships().join(newcomer, mine);
        List<Colleagues> found = finder.among(newcomer, List.of(fellow.person(), other.person()), 5);
        assertEquals(
                List.of(more, some),
                found.stream().map(each -> each.community().id()).toList());
        assertEquals(List.of(2L, 1L), found.stream().map(Colleagues::colleagues).toList());
        assertEquals(List.of(), finder.among(Actor.ANONYMOUS, List.of(fellow.person()), 5));
    }

    @Test
    void a_person_s_communities_show_as_far_as_the_reader_may_know_of_them() {
        Actor ivy = town.person("ivy", "Ivy Stone", "Porter");
        long open = town.community("Ivy’s open one", Privacy.OPEN);
        long hidden = town.community("Ivy’s hidden one", Privacy.CONFIDENTIAL);
        town.domain.memberships().enrol(open, ivy.person(), Role.MEMBER, town.clock.instant());
        town.domain.memberships().enrol(hidden, ivy.person(), Role.MEMBER, town.clock.instant());
        assertEquals(List.of(hidden, open), ids(finder.of(town.ann, ivy.person(), 9)));
        assertEquals(List.of(open), ids(finder.of(town.cy, ivy.person(), 9)));
        assertEquals(List.of(), finder.of(Actor.ANONYMOUS, ivy.person(), 9));
    }

    private List<Long> near(Actor actor, String text) {
        return ids(finder.near(actor, text, 9));
    }

    private List<Long> active(Actor actor) {
        return ids(finder.active(actor, null, 200).items());
    }

    private static List<Long> ids(List<CommunitySummary> found) {
        return found.stream().map(CommunitySummary::id).toList();
    }
}
