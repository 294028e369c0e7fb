package org.espace.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.test.Crowd;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class InvitationServiceTest {
    final Town town;
    final InvitationService invitations;

    InvitationServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        invitations = town.domain.invitations();
    }

    @BeforeEach
    void a_new_day() {
        town.clock.advance(Duration.ofDays(2));
    }

    @AfterEach
    void decide_as_we_would() {
        town.domain.settings().set("invitations-a-day", "20");
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
        String forged = theirs.substring(0, 10) + token.substring(10);
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

    private long invite(Actor actor, long community, Actor who) {
        return invitations
                .invite(actor, new NewInvitation(community, List.of(who.person()), List.of(), "Come in"))
                .get(0);
    }

    private long inviteByMail(Actor actor, long community, String address) {
        return invitations
                .invite(actor, new NewInvitation(community, List.of(), List.of(address), ""))
                .get(0);
    }

    private static NewInvitation mails(long community, int from, int count) {
        List<String> addresses = IntStream.range(from, from + count)
                .mapToObj(number -> "mail" + number + "@example.org")
                .toList();
        return new NewInvitation(community, List.of(), addresses, "");
    }

    private List<Invitation> sent(Actor actor, long community) {
        return invitations.sent(actor, community, null, 50).items();
    }

    private Optional<Role> role(long community, Actor actor) {
        return town.domain.memberships().role(community, actor.person());
    }

    private static String answer(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (NotFound none) {
            return "none";
        } catch (Refused refused) {
            return refused.faults().get(0).code();
        }
    }
}
