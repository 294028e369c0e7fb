package org.espace.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.test.Crowd;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is not invited, and how many are. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class InvitationLimitTest extends Inviting {
    InvitationLimitTest(TestDatabase engine) {
        super(engine);
    }

    @Test
    void who_was_put_out_is_brought_back_by_a_coordinator_alone() {
        long community = town.community("Invited back", Privacy.OPEN);
        town.domain.memberships().remove(town.bo, community, town.ann.person(), "Shouting.");
        town.domain.memberships().join(town.cy, community);
        assertEquals("coordinator-invites", answer(() -> invite(town.cy, community, town.ann)));
        String link = invitations.token(town.cy, inviteByMail(town.cy, community, "ann@example.org"));
        assertEquals("coordinator-invites", answer(() -> invitations.accept(town.ann, link)));
        invitations.withdraw(town.bo, invite(town.bo, community, town.ann));
        assertEquals(Optional.of(Role.REMOVED), role(community, town.ann), "an invitation taken back forgets nothing");
        invitations.accept(town.ann, invite(town.bo, community, town.ann));
        assertEquals(Optional.of(Role.MEMBER), role(community, town.ann));
    }

    @Test
    void every_fault_names_whom_it_is_about_and_nobody_is_invited() {
        long community = town.community("Faults", Privacy.OPEN);
        Refused refused = assertThrows(
                Refused.class,
                () -> invitations.invite(
                        town.bo,
                        new NewInvitation(
                                community,
                                List.of(town.ann.person(), town.bo.person(), 999_999_999L, town.cy.person()),
                                List.of("no address"),
                                "x".repeat(301))));
        assertEquals(
                List.of("too-long", "no-such-person", "not-an-address"),
                refused.faults().stream().map(fault -> fault.code()).toList());
        Refused people = assertThrows(
                Refused.class,
                () -> invitations.invite(
                        town.bo,
                        new NewInvitation(
                                community,
                                List.of(town.ann.person(), town.bo.person(), town.cy.person()),
                                List.of(),
                                "")));
        assertEquals("Ann Kelly", people.faults().get(0).details().get(0));
        assertEquals(
                List.of("already-member", "yourself"),
                people.faults().stream().map(fault -> fault.code()).toList());
        assertEquals(Optional.empty(), role(community, town.cy));
        assertEquals(
                "missing",
                answer(() -> invitations.invite(town.bo, new NewInvitation(community, List.of(), List.of(" "), ""))));
    }

    @Test
    void twenty_in_one_go_and_a_day_s_number_also_when_sent_at_the_same_time() throws Exception {
        long community = town.community("Too many", Privacy.OPEN);
        assertEquals("too-many", answer(() -> invitations.invite(town.bo, mails(community, 0, 21))));
        town.domain.settings().set("invitations-a-day", "6");
        List<String> answers = new ArrayList<>(Crowd.inTurns(
                4, 4, number -> () -> answer(() -> invitations.invite(town.bo, mails(community, number * 10, 3)))));
        assertEquals(2, answers.stream().filter("done"::equals).count(), answers.toString());
        assertEquals(2, answers.stream().filter("too-many-today"::equals).count(), answers.toString());
        assertEquals("done", answer(() -> invitations.invite(town.ann, mails(community, 90, 6))), "each has their own");
        town.clock.advance(Duration.ofHours(25));
        assertEquals("done", answer(() -> invitations.invite(town.bo, mails(community, 80, 6))));
    }

    @Test
    void declining_is_final_for_that_community_and_for_no_other() {
        long community = town.community("Declined for ever", Privacy.OPEN);
        long invitation = invite(town.bo, community, town.cy);
        assertThrows(NotFound.class, () -> invitations.decline(town.dee, invitation));
        invitations.decline(town.cy, invitation);
        assertEquals(Optional.empty(), role(community, town.cy));
        assertEquals("invited-declined", answer(() -> invite(town.bo, community, town.cy)));
        assertEquals("invited-declined", answer(() -> invite(town.ann, community, town.cy)));
        assertEquals(Role.MEMBER, town.domain.memberships().join(town.cy, community), "cy's own mind may change");
        invite(town.bo, town.community("Not declined", Privacy.OPEN), town.cy);
    }

    @Test
    void an_address_that_said_no_is_not_asked_again_however_it_is_written() {
        long community = town.community("Declined by link", Privacy.OPEN);
        String token = invitations.token(town.bo, inviteByMail(town.bo, community, "New.Hire@example.org"));
        invitations.decline(Actor.ANONYMOUS, token);
        assertEquals("invited-declined", answer(() -> inviteByMail(town.bo, community, " new.hire@EXAMPLE.org")));
        assertEquals("none", answer(() -> invitations.byToken(town.cy, token)));
    }
}
