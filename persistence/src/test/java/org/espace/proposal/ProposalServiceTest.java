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
import org.espace.test.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ProposalServiceTest {
    final Town town;
    final ProposalService proposals;
    final Actor admin;

    ProposalServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        proposals = town.domain.proposals();
        admin = new Actor(town.dee.person(), true);
    }

    @AfterEach
    void decide_as_we_would() {
        town.domain.settings().set("supporters", "5");
        town.domain.settings().set("approval", "no");
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
    void where_the_organisation_wants_it_an_administrator_lets_it_open() {
        town.domain.settings().set("supporters", "2");
        town.domain.settings().set("approval", "yes");
        long proposal = propose(town.ann, "Approved first", Privacy.RESTRICTED).proposal();
        assertEquals(0, proposals.support(town.bo, proposal, "").community());
        assertEquals(Stage.WAITING, card(town.bo, proposal).stage());
        assertThrows(NotFound.class, () -> proposals.detail(town.cy, proposal), "waiting is not for all to see");
        assertFalse(proposals.detail(town.ann, proposal).toApprove());
        assertTrue(proposals.detail(admin, proposal).toApprove());
        assertTrue(listed(admin).contains(proposal));
        assertFalse(listed(town.cy).contains(proposal));
        assertThrows(NotFound.class, () -> proposals.approve(town.ann, proposal));
        long community = proposals.approve(admin, proposal).community();
        assertEquals(Optional.of(Role.MEMBER), role(community, town.bo));
        assertEquals(Optional.empty(), role(community, admin), "who approves does not belong");
    }

    @Test
    void an_administrator_says_no_and_those_concerned_read_why() {
        town.domain.settings().set("supporters", "2");
        town.domain.settings().set("approval", "yes");
        long proposal = propose(town.ann, "Said no to", Privacy.OPEN).proposal();
        proposals.support(town.bo, proposal, "");
        assertEquals("missing", refusal(() -> proposals.decline(admin, proposal, " ")));
        proposals.decline(admin, proposal, "There is one already.");
        assertEquals("There is one already.", card(town.bo, proposal).reason());
        assertThrows(NotFound.class, () -> proposals.detail(town.cy, proposal));
        assertThrows(NotFound.class, () -> proposals.detail(admin, proposal));
    }

    @Test
    void a_confidential_one_opens_at_once_and_is_nobody_elses_to_see() {
        Proposed opened = propose(town.ann, "Hidden grievances", Privacy.CONFIDENTIAL);
        assertEquals(Optional.of(Role.MEMBER), role(opened.community(), town.ann));
        assertEquals(opened.community(), card(town.ann, opened.proposal()).community());
        for (Actor other : List.of(town.bo, town.cy, admin, Actor.ANONYMOUS)) {
            assertThrows(NotFound.class, () -> proposals.detail(other, opened.proposal()));
            assertThrows(RuntimeException.class, () -> proposals.support(other, opened.proposal(), ""));
            assertTrue(proposals.near(other, "Hidden grievances", 9).isEmpty());
            assertFalse(listed(other).contains(opened.proposal()));
        }
        long bo = propose(town.bo, "Hidden grievances", Privacy.OPEN).proposal();
        assertEquals(Stage.GATHERING, card(town.bo, bo).stage(), "its name is not taken from anybody");
        town.domain.memberships().enrol(opened.community(), town.bo.person(), Role.COORDINATOR, town.clock.instant());
        town.domain.memberships().leave(town.ann, opened.community());
        assertEquals(0, card(town.ann, opened.proposal()).community(), "who left is not led back");
    }

    @Test
    void a_confidential_one_waits_for_an_administrator_who_learns_no_more_than_it() {
        town.domain.settings().set("approval", "yes");
        long proposal =
                propose(town.ann, "Hidden and waiting", Privacy.CONFIDENTIAL).proposal();
        assertTrue(proposals.detail(admin, proposal).toApprove());
        assertThrows(NotFound.class, () -> proposals.detail(town.cy, proposal));
        assertEquals(0, proposals.approve(admin, proposal).community());
        assertThrows(NotFound.class, () -> proposals.detail(admin, proposal));
        assertNotEquals(0, card(town.ann, proposal).community());
    }

    @Test
    void a_name_is_refused_where_the_actor_can_know_why_and_nowhere_else() {
        town.community("Known name", Privacy.RESTRICTED);
        town.community("Hidden name", Privacy.CONFIDENTIAL);
        propose(town.ann, "Proposed name", Privacy.OPEN);
        assertEquals("name-taken", refusal(() -> propose(town.cy, "KNOWN name", Privacy.OPEN)));
        assertEquals("name-taken", refusal(() -> propose(town.cy, "proposed  NAME", Privacy.OPEN)));
        long proposal = propose(town.cy, "Hidden name", Privacy.OPEN).proposal();
        long community = supportedByAll(proposal);
        assertEquals(
                "Hidden name",
                town.domain.communities().access(town.cy, community).name(),
                "nor when it opens");
    }

    @Test
    void a_name_taken_while_support_was_gathered_gets_a_number() {
        long proposal = propose(town.ann, "Overtaken", Privacy.OPEN).proposal();
        town.community("Overtaken", Privacy.OPEN);
        assertEquals(
                "Overtaken 2",
                town.domain
                        .communities()
                        .access(town.cy, supportedByAll(proposal))
                        .name());
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
    void nobody_proposes_supports_or_sees_unsigned() {
        long proposal = propose(town.ann, "Signed in only", Privacy.PUBLIC).proposal();
        assertEquals("sign-in", refusal(() -> propose(Actor.ANONYMOUS, "By nobody", Privacy.PUBLIC)));
        assertEquals("sign-in", refusal(() -> proposals.support(Actor.ANONYMOUS, proposal, "")));
        assertThrows(NotFound.class, () -> proposals.detail(Actor.ANONYMOUS, proposal));
        assertTrue(listed(Actor.ANONYMOUS).isEmpty());
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

    private Proposed propose(Actor actor, String name, Privacy privacy) {
        return proposals.propose(
                actor, new NewProposal(name, "So that we do it well.", true, "Everybody", privacy, ""));
    }

    private long supportedByAll(long proposal) {
        town.domain.settings().set("supporters", "2");
        return proposals.support(town.dee, proposal, "").community();
    }

    private ProposalCard card(Actor actor, long proposal) {
        return proposals.detail(actor, proposal).card();
    }

    private List<Long> listed(Actor actor) {
        return proposals.gathering(actor, null, 200).items().stream()
                .map(ProposalCard::id)
                .toList();
    }

    private Optional<Role> role(long community, Actor actor) {
        return town.domain.memberships().role(community, actor.person());
    }

    private static String refusal(Runnable work) {
        return assertThrows(Refused.class, work::run).faults().get(0).code();
    }
}
