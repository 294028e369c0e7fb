package org.espace.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.leadership.Duty;
import org.espace.leadership.Offer;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.espace.test.Crowd;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ProposalServiceTest extends Proposing {
    ProposalServiceTest(TestDatabase engine) {
        super(engine);
    }

    @Test
    void ann_proposes_four_support_and_the_community_opens_by_itself() {
        long proposal = propose(town.ann, "Safer night transfers", Privacy.OPEN).proposal();
        assertEquals(1, card(town.cy, proposal).supporters(), "its proposer is the first");
        for (Actor each : List.of(town.bo, town.cy, town.dee)) {
            assertEquals(0, proposals.support(each, proposal, "").community());
        }
        Actor eve = town.person(null, "Eve Sato", "Nurse");
        long community =
                proposals.support(eve, proposal, "Checklists for ambulances").community();
        assertNotEquals(0, community);
        for (Actor each : List.of(town.ann, town.bo, town.cy, town.dee, eve)) {
            assertEquals(Optional.of(Role.MEMBER), role(community, each));
        }
        Offer offer = town.domain.leadership().offers(town.ann).stream()
                .filter(each -> each.community() == community)
                .findFirst()
                .orElseThrow();
        assertEquals(Duty.COORDINATOR, offer.duty());
        assertEquals(null, offer.by(), "the community itself asks");
        town.domain.leadership().accept(town.ann, offer.id());
        assertEquals(Optional.of(Role.COORDINATOR), role(community, town.ann));
        assertEquals(Stage.OPENED, card(town.cy, proposal).stage());
        assertEquals(community, card(town.cy, proposal).community());
        assertEquals(
                "Safer night transfers",
                town.domain.finder().near(town.cy, "ambulances", 3).get(0).name(),
                "what was needed is what it is found by");
    }

    @Test
    void the_last_two_supporters_at_the_same_moment_open_it_once() throws Exception {
        town.domain.settings().set("supporters", "4");
        for (int round = 0; round < 5; round++) {
            String name = "Opened once " + round;
            long proposal = propose(town.ann, name, Privacy.OPEN).proposal();
            List<Actor> others = List.of(town.bo, town.cy, town.dee, town.person(null, "Flo " + round, ""));
            List<Proposed> answers = Crowd.inTurns(
                    4, 4, number -> () -> proposals.support(others.get(number), proposal, "Need " + number));
            Set<Long> communities = answers.stream()
                    .map(Proposed::community)
                    .filter(id -> id != 0)
                    .collect(Collectors.toSet());
            assertEquals(1, communities.size(), answers.toString());
            assertEquals(
                    1,
                    town.domain
                            .communities()
                            .browse(town.cy, name, null, 9)
                            .items()
                            .size());
        }
    }

    @Test
    void one_who_clicks_twice_counts_once_and_what_they_need_is_the_last_word() throws Exception {
        long proposal = propose(town.ann, "Clicked twice", Privacy.PUBLIC).proposal();
        Crowd.together(4, () -> proposals.support(town.cy, proposal, "First"));
        proposals.support(town.cy, proposal, "Second");
        assertEquals(2, card(town.cy, proposal).supporters());
        assertEquals("Second", proposals.detail(town.cy, proposal).myNeed());
        proposals.unsupport(town.cy, proposal);
        proposals.unsupport(town.cy, proposal);
        assertEquals(1, card(town.cy, proposal).supporters());
        assertFalse(card(town.cy, proposal).supported());
        assertEquals("own-proposal", refusal(() -> proposals.unsupport(town.ann, proposal)));
    }

    @Test
    void one_that_finds_no_support_fades_and_its_proposer_revives_it_with_all_it_had() {
        long proposal = propose(town.ann, "Faded kindly", Privacy.OPEN).proposal();
        proposals.support(town.bo, proposal, "Time");
        town.clock.advance(Duration.ofDays(60));
        assertTrue(proposals.fade() > 0);
        assertEquals(0, proposals.fade());
        assertEquals(Stage.FADED, card(town.cy, proposal).stage());
        assertEquals("not-gathering", refusal(() -> proposals.support(town.cy, proposal, "")));
        assertThrows(NotFound.class, () -> proposals.revive(town.bo, proposal));
        proposals.revive(town.ann, proposal);
        assertEquals(2, card(town.cy, proposal).supporters());
        assertEquals("Time", proposals.detail(town.bo, proposal).myNeed());
        assertEquals(0, proposals.fade(), "it has all its time again");
    }

    @Test
    void a_faded_ones_name_is_free_and_it_comes_back_only_while_it_is() {
        long faded = propose(town.ann, "Free again", Privacy.OPEN).proposal();
        town.clock.advance(Duration.ofDays(61));
        proposals.fade();
        propose(town.bo, "Free again", Privacy.OPEN);
        assertEquals("name-taken", refusal(() -> proposals.revive(town.ann, faded)));
    }

    @Test
    void its_proposer_takes_it_back_and_it_is_shown_to_those_concerned_alone() {
        long proposal = propose(town.ann, "Taken back", Privacy.PUBLIC).proposal();
        proposals.support(town.bo, proposal, "");
        assertThrows(NotFound.class, () -> proposals.withdraw(town.bo, proposal));
        proposals.withdraw(town.ann, proposal);
        assertEquals(Stage.WITHDRAWN, card(town.bo, proposal).stage());
        assertThrows(NotFound.class, () -> proposals.detail(town.cy, proposal));
        assertTrue(proposals.mine(town.ann, 50).stream().anyMatch(each -> each.id() == proposal));
    }

    @Test
    void every_fault_is_said_at_once() {
        NewProposal bad = new NewProposal("x", "too few", true, "a".repeat(301), Privacy.OPEN, "n".repeat(501));
        Refused refused = assertThrows(Refused.class, () -> proposals.propose(town.ann, bad));
        assertEquals(
                List.of("name", "purpose", "audience", "need"),
                refused.faults().stream().map(fault -> fault.field()).toList());
    }

    @Test
    void one_like_it_is_found_by_the_words_that_tell() {
        propose(town.ann, "Wheelchair repairs", Privacy.OPEN);
        propose(town.bo, "Borrowing wheelchairs and hoists", Privacy.OPEN);
        List<ProposalCard> near = proposals.near(town.cy, "Who repaired my wheelchair?", 5);
        assertEquals("Wheelchair repairs", near.get(0).name());
        assertEquals(2, near.size());
        assertTrue(proposals.near(town.cy, "who and with the", 5).isEmpty());
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() {
        for (int i = 0; i < 5; i++) {
            propose(town.ann, "Paged proposal " + i, Privacy.OPEN);
        }
        List<String> names = new ArrayList<>();
        Cursor after = null;
        do {
            Slice<ProposalCard> slice = proposals.gathering(town.cy, after, 2);
            slice.items().forEach(each -> names.add(each.name()));
            after = slice.next();
        } while (after != null);
        assertEquals(names.size(), Set.copyOf(names).size());
        assertEquals(
                List.of(4, 3, 2, 1, 0),
                names.stream()
                        .filter(name -> name.startsWith("Paged proposal "))
                        .map(name -> Integer.parseInt(name.substring(15)))
                        .toList());
    }
}
