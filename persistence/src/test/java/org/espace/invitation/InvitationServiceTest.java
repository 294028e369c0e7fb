package org.espace.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.test.Crowd;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class InvitationServiceTest extends Inviting {
    InvitationServiceTest(TestDatabase engine) {
        super(engine);
    }

    @Test
    void bo_invites_cy_who_learns_of_the_community_comes_in_and_bo_has_the_credit() {
        long community = town.community("Invited in secret", Privacy.CONFIDENTIAL);
        long invitation = invite(town.bo, community, town.cy);
        assertEquals(Optional.of(Role.INVITED), role(community, town.cy));
        Invitation received = invitations.received(town.cy, 9).get(0);
        assertEquals("Invited in secret", received.communityName());
        assertEquals("Come in", received.words());
        assertFalse(town.domain.communities().access(town.cy, community).readable(), "not before cy comes in");
        assertEquals(community, invitations.accept(town.cy, invitation));
        assertEquals(Optional.of(Role.MEMBER), role(community, town.cy));
        assertEquals(State.ACCEPTED, sent(town.bo, community).get(0).state());
        Credit credit = invitations.credits(town.ann, community, 9).get(0);
        assertEquals(town.bo.person(), credit.inviter().id());
        assertEquals(1, credit.came());
        assertThrows(NotFound.class, () -> invitations.accept(town.cy, invitation), "an invitation is used up");
        assertTrue(invitations.received(town.cy, 50).stream().noneMatch(each -> each.id() == invitation));
    }

    @Test
    void who_comes_in_by_the_community_s_own_door_has_accepted() {
        long community = town.community("By its own door", Privacy.RESTRICTED);
        invite(town.bo, community, town.cy);
        assertEquals(Role.MEMBER, town.domain.memberships().join(town.cy, community));
        assertEquals(State.ACCEPTED, sent(town.bo, community).get(0).state());
        assertEquals(1, invitations.credits(town.bo, community, 9).get(0).came());
    }

    @Test
    void members_invite_where_all_may_join_and_coordinators_where_members_are_approved() {
        for (Privacy privacy : Privacy.values()) {
            long community = town.community("May invite " + privacy, privacy);
            boolean free = privacy == Privacy.PUBLIC || privacy == Privacy.OPEN;
            String byMember = answer(() -> invite(town.ann, community, town.dee));
            assertEquals(free ? "done" : "coordinators-only", byMember);
            String byOutsider = answer(() -> invite(town.cy, community, town.dee));
            assertEquals(
                    privacy == Privacy.CONFIDENTIAL ? "none" : free ? "members-only" : "coordinators-only", byOutsider);
            String byNobody = answer(() -> invite(Actor.ANONYMOUS, community, town.dee));
            assertEquals(privacy == Privacy.PUBLIC ? "sign-in" : "none", byNobody);
        }
    }

    @Test
    void whoever_holds_the_link_comes_in_once_signed_in() {
        long community = town.community("By link", Privacy.CONFIDENTIAL);
        String token = invitations.token(town.bo, inviteByMail(town.bo, community, "cy@example.org"));
        assertEquals("By link", invitations.byToken(Actor.ANONYMOUS, token).communityName());
        assertEquals("sign-in", answer(() -> invitations.accept(Actor.ANONYMOUS, token)));
        assertEquals("already-member", answer(() -> invitations.accept(town.ann, token)));
        invitations.accept(town.cy, token);
        assertEquals(Optional.of(Role.MEMBER), role(community, town.cy));
        Invitation came = sent(town.bo, community).get(0);
        assertEquals(
                town.cy.person(), came.invitee() == null ? 0 : came.invitee().id(), "the inviter sees who came");
        assertEquals("none", answer(() -> invitations.accept(town.dee, token)));
    }

    @Test
    void a_link_for_a_colleague_is_for_nobody_else_and_no_link_can_be_made_up() {
        long community = town.community("Made up", Privacy.OPEN);
        long invitation = invite(town.bo, community, town.cy);
        String token = invitations.token(town.bo, invitation);
        assertEquals("none", answer(() -> invitations.token(town.ann, invitation)));
        assertEquals("none", answer(() -> invitations.accept(town.dee, token)));
        assertEquals("none", answer(() -> invitations.byToken(Actor.ANONYMOUS, token)));
        long other = inviteByMail(town.bo, community, "other@example.org");
        String theirs = invitations.token(town.bo, other);
        // 11 characters hold all of the id: 8 bytes, and 2 bits of the signature.
        String forged = theirs.substring(0, 11) + token.substring(11);
        for (String wrong : List.of(forged, "", "x", "=?=", "A".repeat(54), "A".repeat(5_000), theirs + "A")) {
            assertEquals("none", answer(() -> invitations.accept(town.dee, wrong)), wrong);
        }
        assertEquals(community, invitations.byToken(town.cy, token).community());
    }

    @Test
    void an_invitation_runs_out_and_what_it_told_is_forgotten() {
        long community = town.community("Runs out", Privacy.CONFIDENTIAL);
        long invitation = invite(town.bo, community, town.cy);
        String token = invitations.token(town.bo, invitation);
        town.clock.advance(Duration.ofDays(14));
        assertEquals("none", answer(() -> invitations.accept(town.cy, token)));
        assertEquals("none", answer(() -> invitations.accept(town.cy, invitation)));
        assertTrue(invitations.received(town.cy, 9).isEmpty());
        assertEquals(State.EXPIRED, sent(town.bo, community).get(0).state(), "before anybody tidied up");
        assertTrue(invitations.expire() > 0);
        assertEquals(0, invitations.expire());
        assertThrows(NotFound.class, () -> town.domain.communities().access(town.cy, community));
        assertNotEquals(invitation, invite(town.bo, community, town.cy), "who did not answer may be asked again");
    }

    @Test
    void one_that_ran_out_but_was_not_tidied_up_is_in_nobodys_way() {
        long community = town.community("Not tidied up", Privacy.OPEN);
        invite(town.bo, community, town.cy);
        assertEquals("already-invited", answer(() -> invite(town.ann, community, town.cy)));
        town.clock.advance(Duration.ofDays(14));
        invite(town.ann, community, town.cy);
        assertEquals(Optional.of(Role.INVITED), role(community, town.cy));
    }

    @Test
    void an_invitation_is_taken_back_by_who_sent_it_or_a_coordinator() {
        long community = town.community("Invitation taken back", Privacy.OPEN);
        long invitation = invite(town.ann, community, town.cy);
        assertThrows(NotFound.class, () -> invitations.withdraw(town.dee, invitation));
        assertThrows(NotFound.class, () -> invitations.withdraw(Actor.ANONYMOUS, invitation));
        invitations.withdraw(town.bo, invitation);
        assertEquals(Optional.empty(), role(community, town.cy));
        assertThrows(NotFound.class, () -> invitations.accept(town.cy, invitation));
    }

    @Test
    void one_accepted_and_declined_at_the_same_moment_is_one_of_both() throws Exception {
        for (int round = 0; round < 5; round++) {
            long community = town.community("Both at once " + round, Privacy.OPEN);
            long invitation = invite(town.bo, community, town.cy);
            List<String> answers = Crowd.inTurns(
                    2,
                    2,
                    number -> () -> answer(() -> {
                        if (number == 0) {
                            invitations.accept(town.cy, invitation);
                        } else {
                            invitations.decline(town.cy, invitation);
                        }
                    }));
            assertEquals(1, answers.stream().filter("done"::equals).count(), answers.toString());
            boolean came = sent(town.bo, community).get(0).state() == State.ACCEPTED;
            assertEquals(came ? Optional.of(Role.MEMBER) : Optional.empty(), role(community, town.cy));
        }
    }

    @Test
    void an_inviter_sees_what_they_sent_and_a_coordinator_all() {
        long community = town.community("Who sees what was sent", Privacy.OPEN);
        invite(town.ann, community, town.cy);
        invite(town.bo, community, town.dee);
        assertEquals(1, sent(town.ann, community).size());
        assertEquals(2, sent(town.bo, community).size());
        assertEquals(0, sent(town.cy, community).size());
        assertEquals(1, invitations.sent(town.bo, community, null, 1).items().size());
        assertEquals(
                1,
                invitations
                        .sent(
                                town.bo,
                                community,
                                invitations.sent(town.bo, community, null, 1).next(),
                                5)
                        .items()
                        .size());
    }
}
