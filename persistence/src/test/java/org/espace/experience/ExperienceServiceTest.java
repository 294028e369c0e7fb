package org.espace.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.espace.community.Privacy;
import org.espace.content.Content;
import org.espace.experience.ExperienceFilter.Order;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Fault;
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
class ExperienceServiceTest {
    final Town town;
    final ExperienceService experiences;

    ExperienceServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        experiences = town.domain.experiences();
    }

    @Test
    void ann_tells_what_her_ward_learned_and_follows_it() {
        long community = town.community("Told", Privacy.OPEN);
        long id = tell(community, "We moved the round to seven");
        ExperienceDetail story = story(town.cy, id);
        assertEquals("Ann Kelly", story.author().name());
        assertEquals("It was *late*.", story.situation());
        assertEquals(List.of("ward", "round"), story.tags());
        assertEquals("", story.nextTime());
        assertEquals(Set.of(ref(id)), town.domain.follows().followed(town.ann, List.of(ref(id))));
        assertTrue(story.own() ^ story(town.ann, id).own());
    }

    @Test
    void the_first_two_parts_and_a_title_are_needed_and_every_fault_is_told_at_once() {
        long community = town.community("Told badly", Privacy.OPEN);
        Story bad = new Story("Short", " ", null, "x".repeat(10_001), null, "a,b,c,d,e,f", 0);
        Refused refused = assertThrows(Refused.class, () -> experiences.tell(town.ann, community, bad));
        assertEquals(
                List.of("title", "situation", "actions", "outcome", "tags"),
                refused.faults().stream().map(Fault::field).toList());
    }

    @Test
    void who_may_not_read_a_community_finds_no_experience_in_it() {
        long hidden = tell(town.community("Told in confidence", Privacy.CONFIDENTIAL), "We moved the round to seven");
        String kept = assertThrows(NotFound.class, () -> story(town.cy, hidden)).getMessage();
        String none = assertThrows(NotFound.class, () -> story(town.cy, 7)).getMessage();
        assertEquals(none.replace("7", ""), kept.replace(Long.toString(hidden), ""));
        assertThrows(NotFound.class, () -> experiences.use(town.cy, hidden, used("Ward 9")));
        assertThrows(NotFound.class, () -> experiences.confirm(town.cy, hidden));
        assertTrue(list(town.cy, new ExperienceFilter(0, Order.NEWEST, false, null)).stream()
                .noneMatch(each -> each.id() == hidden));
    }

    @Test
    void cy_used_it_once_whatever_she_says_of_it_later() {
        long id = tell(town.community("Used", Privacy.OPEN), "We moved the round to seven");
        experiences.use(town.cy, id, used("Ward 9"));
        experiences.use(town.cy, id, new NewUse("Ward 9 and 10", Result.PARTLY, "At weekends it *slips*."));
        experiences.use(town.bo, id, used("Ward 2"));
        ExperienceDetail story = story(town.cy, id);
        assertEquals(2, story.used());
        assertEquals(
                List.of("Ward 2", "Ward 9 and 10"),
                story.uses().items().stream().map(Use::place).toList());
        Use mine = story.mine();
        assertNotNull(mine);
        assertEquals(Result.PARTLY, mine.result());
        assertNull(story(town.ann, id).mine());
        experiences.withdrawUse(town.cy, id);
        experiences.withdrawUse(town.cy, id);
        assertEquals(1, story(town.cy, id).used());
        assertTrue(town.domain.follows().followers(ref(id), 9).contains(town.cy.person()));
    }

    @Test
    void what_one_did_on_another_page_is_still_ones_own() {
        long id = tell(town.community("Used by many", Privacy.OPEN), "We moved the round to seven");
        experiences.use(town.cy, id, used("Ward 9"));
        experiences.use(town.bo, id, used("Ward 2"));
        ExperienceDetail first = experiences.story(town.cy, id, null, 1);
        assertEquals("Ward 2", first.uses().items().get(0).place());
        assertNotNull(first.mine());
        Cursor next = first.uses().next();
        assertEquals(
                "Ward 9",
                experiences.story(town.cy, id, next, 1).uses().items().get(0).place());
    }

    @Test
    void nobody_used_their_own_and_who_says_no_place_is_asked_for_one() {
        long id = tell(town.community("Used by oneself", Privacy.OPEN), "We moved the round to seven");
        Refused own = assertThrows(Refused.class, () -> experiences.use(town.ann, id, used("Ward 4")));
        assertEquals("own-experience", own.faults().get(0).code());
        Refused bad = assertThrows(Refused.class, () -> experiences.use(town.cy, id, new NewUse("", null, "")));
        assertEquals(
                List.of("place", "result"),
                bad.faults().stream().map(Fault::field).toList());
    }

    @Test
    void an_answer_becomes_an_experience_and_both_are_credited_whoever_tells_it() {
        long community = town.community("From an answer", Privacy.OPEN);
        long question = town.question(community, "How do you keep the round short?", "");
        long answer = town.domain.questions().answer(town.bo, question, "We moved it to seven.");
        assertThrows(NotFound.class, () -> experiences.source(town.ann, answer), "neither accepted nor useful yet");
        town.domain.questions().accept(town.ann, question, answer);
        assertThrows(NotFound.class, () -> experiences.source(town.cy, answer), "neither hers nor her task");
        assertEquals(
                "We moved it to seven.", experiences.source(town.bo, answer).answered());
        long id = experiences.tellFrom(town.ann, answer, told("We moved the round to seven"));
        Credit credit = story(town.cy, id).credit();
        assertNotNull(credit);
        assertEquals(
                "Bo Lindqvist Ann Kelly",
                credit.answerer().name() + " " + credit.asker().name());
        assertEquals(question, credit.question());
        assertNull(story(town.cy, tell(community, "We moved it once more")).credit());
    }

    @Test
    void lists_follow_each_other_without_gap_or_repeat_in_both_orders_and_by_tag() {
        long community = town.community("Listed experiences", Privacy.OPEN);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(0, tell(community, "We did the thing number " + i));
        }
        experiences.use(town.cy, ids.get(3), used("Ward 9"));
        List<Long> byUse = new ArrayList<>(ids);
        byUse.remove(ids.get(3));
        byUse.add(0, ids.get(3));
        assertEquals(ids, walk(new ExperienceFilter(community, Order.NEWEST, false, null)));
        assertEquals(byUse, walk(new ExperienceFilter(community, Order.MOST_USED, false, null)));
        assertEquals(ids, walk(new ExperienceFilter(community, Order.NEWEST, false, "ward")));
        assertEquals(List.of(), walk(new ExperienceFilter(community, Order.NEWEST, false, "no-such")));
        assertEquals(List.of(), walk(new ExperienceFilter(community, Order.NEWEST, true, null)), "cy told none");
        assertTrue(walk(new ExperienceFilter(0, Order.MOST_USED, false, "ward")).containsAll(ids));
    }

    @Test
    void only_its_author_changes_what_it_says() {
        long id = tell(town.community("Changed", Privacy.OPEN), "We moved the round to seven");
        assertThrows(NotFound.class, () -> experiences.edit(town.bo, id, told("We moved it to eight")));
        experiences.edit(town.ann, id, told("We moved it to eight"));
        assertEquals("We moved it to eight", story(town.cy, id).title());
        assertNotNull(story(town.cy, id).editedAt());
    }

    @Test
    void it_is_found_by_its_four_parts_and_by_where_it_was_used() {
        long id = tell(town.community("Found", Privacy.OPEN), "We moved the round to seven");
        experiences.use(town.cy, id, new NewUse("Ward 9", Result.WORKED, "With *two* nurses"));
        Content content = town.domain.contents().find(ref(id)).orElseThrow();
        assertEquals("It was *late*.\n\nWe moved it.\n\nLess waiting.", content.text());
        assertEquals("Ward 9\n\nWith *two* nurses", content.replies());
        assertFalse(town.domain.contents().visible(town.cy, List.of(ref(id))).isEmpty());
        assertTrue(town.domain.contents().of("experience").ids(id - 1, 5).contains(id));
    }

    private long tell(long community, String title) {
        return experiences.tell(town.ann, community, told(title));
    }

    private static Story told(String title) {
        return new Story(title, "It was *late*.", "We moved it.", "Less waiting.", "", "Ward, round", 12);
    }

    private static NewUse used(String place) {
        return new NewUse(place, Result.WORKED, "");
    }

    private ExperienceDetail story(Actor actor, long id) {
        return experiences.story(actor, id, null, 20);
    }

    private List<ExperienceSummary> list(Actor actor, ExperienceFilter filter) {
        return experiences.list(actor, filter, null, 50).items();
    }

    private List<Long> walk(ExperienceFilter filter) {
        List<Long> ids = new ArrayList<>();
        Cursor after = null;
        do {
            Slice<ExperienceSummary> slice = experiences.list(town.cy, filter, after, 2);
            slice.items().forEach(each -> ids.add(each.id()));
            after = slice.next();
        } while (after != null);
        return ids;
    }

    private static Ref ref(long id) {
        return new Ref("experience", id);
    }
}
