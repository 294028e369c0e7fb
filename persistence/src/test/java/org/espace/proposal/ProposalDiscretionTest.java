package org.espace.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who decides, and who learns of it. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ProposalDiscretionTest extends Proposing {
    ProposalDiscretionTest(TestDatabase engine) {
        super(engine);
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
    void nobody_proposes_supports_or_sees_unsigned() {
        long proposal = propose(town.ann, "Signed in only", Privacy.PUBLIC).proposal();
        assertEquals("sign-in", refusal(() -> propose(Actor.ANONYMOUS, "By nobody", Privacy.PUBLIC)));
        assertEquals("sign-in", refusal(() -> proposals.support(Actor.ANONYMOUS, proposal, "")));
        assertThrows(NotFound.class, () -> proposals.detail(Actor.ANONYMOUS, proposal));
        assertTrue(listed(Actor.ANONYMOUS).isEmpty());
    }
}
