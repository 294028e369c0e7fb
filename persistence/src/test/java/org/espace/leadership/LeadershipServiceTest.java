package org.espace.leadership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.test.Crowd;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class LeadershipServiceTest {
    final Town town;
    final LeadershipService leadership;
    final Actor admin;

    LeadershipServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        leadership = town.domain.leadership();
        admin = new Actor(town.dee.person(), true);
    }

    @Test
    void bo_hands_over_to_ann_and_is_a_member_from_the_moment_she_accepts() {
        long community = town.community("Handed over", Privacy.OPEN);
        long offer = leadership.offer(town.bo, offer(community, town.ann, Duty.COORDINATOR, true));
        assertEquals(Optional.of(Role.COORDINATOR), role(community, town.bo), "until she accepts");
        assertThrows(NotFound.class, () -> leadership.accept(town.cy, offer), "it is for ann alone");
        assertEquals(1, of(town.ann, community).toMe().size());
        leadership.accept(town.ann, offer);
        assertEquals(Optional.of(Role.COORDINATOR), role(community, town.ann));
        assertEquals(Optional.of(Role.MEMBER), role(community, town.bo));
        assertThrows(NotFound.class, () -> leadership.accept(town.ann, offer), "an offer is answered once");
    }

    @Test
    void ann_says_no_and_everything_stays_as_it_was_and_she_may_be_asked_again() {
        long community = town.community("Not handed over", Privacy.OPEN);
        long offer = leadership.offer(town.bo, offer(community, town.ann, Duty.COORDINATOR, true));
        assertEquals(
                "already-offered",
                refusal(() -> leadership.offer(town.bo, offer(community, town.ann, Duty.COORDINATOR, false))));
        leadership.decline(town.ann, offer, "Not this year.");
        assertEquals(Optional.of(Role.COORDINATOR), role(community, town.bo));
        assertTrue(of(town.ann, community).toMe().isEmpty());
        leadership.offer(town.bo, offer(community, town.ann, Duty.COORDINATOR, false));
        assertEquals(1, of(town.bo, community).open().size());
    }

    @Test
    void one_offer_accepted_at_the_same_moment_twice_is_accepted_once() throws Exception {
        long community = town.community("Accepted twice", Privacy.OPEN);
        long offer = leadership.offer(town.bo, offer(community, town.ann, Duty.ADVOCATE, false));
        List<String> answers = Crowd.together(4, () -> answer(() -> leadership.accept(town.ann, offer)));
        assertEquals(1, answers.stream().filter("done"::equals).count(), answers.toString());
        assertEquals(1, of(town.cy, community).advocates().size());
    }

    @Test
    void two_coordinators_who_lay_it_down_at_the_same_moment_leave_one() throws Exception {
        for (int round = 0; round < 5; round++) {
            long community = town.community("Laid down " + round, Privacy.OPEN);
            town.domain.memberships().enrol(community, town.ann.person(), Role.COORDINATOR, town.clock.instant());
            List<Actor> both = List.of(town.ann, town.bo);
            List<String> answers = Crowd.inTurns(
                    2,
                    2,
                    number -> () -> answer(() -> {
                        if (number == 0) {
                            leadership.layDown(both.get(number), community, Duty.COORDINATOR);
                        } else {
                            town.domain.memberships().leave(both.get(number), community);
                        }
                    }));
            assertEquals(1, answers.stream().filter("last-coordinator"::equals).count(), answers.toString());
            assertFalse(of(town.cy, community).vacant());
        }
    }

    @Test
    void only_members_are_asked_to_coordinate_or_to_be_advocates_and_only_coordinators_ask() {
        long community = town.community("Asked rightly", Privacy.OPEN);
        assertEquals(
                "not-a-member",
                refusal(() -> leadership.offer(town.bo, offer(community, town.cy, Duty.COORDINATOR, false))));
        assertEquals(
                "not-a-member",
                refusal(() -> leadership.offer(town.bo, offer(community, town.cy, Duty.ADVOCATE, false))));
        assertEquals(
                "yourself", refusal(() -> leadership.offer(town.bo, offer(community, town.bo, Duty.ADVOCATE, false))));
        assertEquals(
                "missing",
                refusal(() ->
                        leadership.offer(town.bo, new NewOffer(community, 999_999_999, Duty.SPONSOR, false, "", ""))));
        for (Actor other : List.of(town.ann, town.cy, admin, Actor.ANONYMOUS)) {
            assertThrows(
                    NotFound.class, () -> leadership.offer(other, offer(community, town.ann, Duty.ADVOCATE, false)));
        }
    }

    @Test
    void where_nobody_coordinates_an_administrator_asks_a_member_or_a_member_volunteers() {
        long community = vacant("Nobody leads", Privacy.OPEN);
        assertTrue(of(town.cy, community).vacant());
        long offer = leadership.offer(admin, offer(community, town.ann, Duty.COORDINATOR, false));
        assertEquals(1, of(admin, community).open().size());
        assertTrue(of(town.bo, community).open().isEmpty());
        assertThrows(NotFound.class, () -> leadership.offer(admin, offer(community, town.bo, Duty.ADVOCATE, false)));
        leadership.volunteer(town.bo, community, Duty.COORDINATOR);
        assertFalse(of(town.cy, community).vacant());
        assertTrue(of(admin, community).open().isEmpty(), "no more than other staff see");
        assertEquals("has-coordinator", refusal(() -> leadership.volunteer(town.ann, community, Duty.COORDINATOR)));
        leadership.accept(town.ann, offer);
        assertEquals(Optional.of(Role.COORDINATOR), role(community, town.ann), "what was offered still stands");
    }

    @Test
    void nobody_volunteers_from_outside_or_to_be_a_sponsor() {
        long community = vacant("Volunteered for", Privacy.OPEN);
        assertEquals("members-only", refusal(() -> leadership.volunteer(town.cy, community, Duty.COORDINATOR)));
        assertEquals("by-offer-only", refusal(() -> leadership.volunteer(town.ann, community, Duty.SPONSOR)));
        long confidential = vacant("Volunteered for in secret", Privacy.CONFIDENTIAL);
        assertThrows(NotFound.class, () -> leadership.volunteer(town.cy, confidential, Duty.ADVOCATE));
        assertThrows(
                NotFound.class, () -> leadership.offer(admin, offer(confidential, town.ann, Duty.COORDINATOR, false)));
    }

    @Test
    void the_proposer_names_another_member_who_is_then_asked() {
        long community = vacant("Named another", Privacy.OPEN);
        long offer = leadership.offerByCommunity(community, town.ann.person());
        assertEquals("not-a-member", refusal(() -> leadership.name(town.ann, offer, town.cy.person())));
        leadership.name(town.ann, offer, town.bo.person());
        assertTrue(of(town.ann, community).toMe().isEmpty());
        Offer onward = of(town.bo, community).toMe().get(0);
        assertEquals(town.ann.person(), onward.by() == null ? 0 : onward.by().id());
        leadership.accept(town.bo, onward.id());
        assertEquals(Optional.of(Role.COORDINATOR), role(community, town.bo));
    }

    @Test
    void director_cy_becomes_sponsor_from_outside_and_endorses_and_the_first_date_stays() {
        long community = town.community("Endorsed", Privacy.RESTRICTED);
        assertThrows(NotFound.class, () -> leadership.endorse(town.cy, community, "I stand behind this fully."));
        long offer = leadership.offer(
                town.bo,
                new NewOffer(community, town.cy.person(), Duty.SPONSOR, false, "Pharmacy network", "Would you?"));
        leadership.accept(town.cy, offer);
        assertEquals(Optional.of(Role.SPONSOR), role(community, town.cy));
        assertEquals("too-short", refusal(() -> leadership.endorse(town.cy, community, "Good.")));
        leadership.endorse(town.cy, community, "This matters. I will give it time.");
        Endorsement first = endorsement(community);
        leadership.endorse(town.cy, community, "This matters a lot. I will give it time.");
        assertEquals(
                "This matters a lot. I will give it time.",
                endorsement(community).words());
        assertEquals(first.at(), endorsement(community).at());
        leadership.withdrawEndorsement(town.cy, community);
        assertNull(of(town.dee, community).sponsors().get(0).endorsement());
        leadership.endorse(town.cy, community, "I changed my mind. It matters.");
        assertEquals(first.at(), endorsement(community).at(), "for ever");
        assertEquals(
                "Pharmacy network", of(town.dee, community).sponsors().get(0).of());
    }

    @Test
    void a_sponsor_learns_of_a_confidential_community_by_accepting_and_forgets_it_by_laying_it_down() {
        long community = town.community("Sponsored in secret", Privacy.CONFIDENTIAL);
        long offer = leadership.offer(town.bo, offer(community, town.cy, Duty.SPONSOR, false));
        assertEquals("Sponsored in secret", leadership.offers(town.cy).get(0).communityName());
        leadership.accept(town.cy, offer);
        assertFalse(town.domain.communities().access(town.cy, community).readable());
        leadership.layDown(town.cy, community, Duty.SPONSOR);
        assertThrows(NotFound.class, () -> town.domain.communities().access(town.cy, community));
        assertThrows(NotFound.class, () -> leadership.layDown(town.cy, community, Duty.SPONSOR));
    }

    @Test
    void a_coordinator_ends_what_an_advocate_or_a_sponsor_does_but_not_what_a_coordinator_does() {
        long community = town.community("Ended by bo", Privacy.OPEN);
        leadership.volunteer(town.ann, community, Duty.ADVOCATE);
        leadership.volunteer(town.ann, community, Duty.ADVOCATE);
        assertEquals(1, of(town.cy, community).advocates().size());
        assertThrows(NotFound.class, () -> leadership.end(town.cy, community, town.ann.person(), Duty.ADVOCATE));
        leadership.end(town.bo, community, town.ann.person(), Duty.ADVOCATE);
        assertTrue(of(town.cy, community).advocates().isEmpty());
        assertEquals(
                "not-for-another",
                refusal(() -> leadership.end(town.bo, community, town.bo.person(), Duty.COORDINATOR)));
    }

    @Test
    void who_leaves_or_is_put_out_has_no_task_and_no_offer_any_more() {
        long community = town.community("Left with everything", Privacy.OPEN);
        leadership.volunteer(town.ann, community, Duty.ADVOCATE);
        long sponsor = leadership.offer(town.bo, offer(community, town.ann, Duty.SPONSOR, false));
        leadership.accept(town.ann, sponsor);
        leadership.endorse(town.ann, community, "I stand behind this fully.");
        long open = leadership.offer(town.bo, offer(community, town.ann, Duty.COORDINATOR, false));
        town.domain.memberships().remove(town.bo, community, town.ann.person(), "Moved on.");
        assertTrue(of(town.bo, community).advocates().isEmpty());
        assertTrue(of(town.bo, community).sponsors().isEmpty());
        assertTrue(of(town.bo, community).open().isEmpty());
        assertThrows(NotFound.class, () -> leadership.accept(town.ann, open));
        assertEquals(Optional.of(Role.REMOVED), role(community, town.ann));
    }

    @Test
    void an_offer_is_withdrawn_by_who_made_it_or_a_coordinator_and_by_nobody_else() {
        long community = town.community("Offer withdrawn", Privacy.OPEN);
        long offer = leadership.offer(town.bo, offer(community, town.ann, Duty.ADVOCATE, false));
        for (Actor other : List.of(town.ann, town.cy, Actor.ANONYMOUS)) {
            assertThrows(NotFound.class, () -> leadership.withdraw(other, offer));
        }
        leadership.withdraw(town.bo, offer);
        assertThrows(NotFound.class, () -> leadership.accept(town.ann, offer));
    }

    private long vacant(String name, Privacy privacy) {
        long community = town.community(name, privacy);
        town.domain.memberships().enrol(community, town.bo.person(), Role.MEMBER, town.clock.instant());
        return community;
    }

    private Leadership of(Actor actor, long community) {
        return leadership.of(town.domain.communities().access(actor, community));
    }

    private Endorsement endorsement(long community) {
        Endorsement standing = of(town.dee, community).sponsors().get(0).endorsement();
        assertNotNull(standing);
        return standing;
    }

    private static NewOffer offer(long community, Actor to, Duty duty, boolean handover) {
        return new NewOffer(community, to.person(), duty, handover, "", "");
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

    private static String refusal(Runnable work) {
        return assertThrows(Refused.class, work::run).faults().get(0).code();
    }
}
