package org.espace.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class MembershipServiceTest {
    final Town town;
    final CommunityService communities;
    final MembershipService memberships;

    MembershipServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        communities = town.domain.communities();
        memberships = town.domain.memberships();
    }

    @Test
    void dee_asks_with_a_word_and_bo_lets_her_in() {
        long community = town.community("Approved", Privacy.RESTRICTED);
        assertEquals(Role.ASKED, memberships.join(town.dee, community, "I carry the beds."));
        assertFalse(communities.access(town.dee, community).readable());
        assertThrows(NotFound.class, () -> memberships.asking(access(town.dee, community), 9));
        assertThrows(NotFound.class, () -> memberships.asking(access(town.ann, community), 9));
        Member waiting = memberships.asking(access(town.bo, community), 9).get(0);
        assertEquals("I carry the beds.", waiting.words());
        assertThrows(NotFound.class, () -> memberships.approve(town.ann, community, town.dee.person()));
        memberships.approve(town.bo, community, town.dee.person());
        assertTrue(communities.access(town.dee, community).readable());
        assertEquals(3, communities.detail(town.bo, community).summary().members());
    }

    @Test
    void dee_is_declined_reads_why_and_asks_again() {
        long community = town.community("Declined", Privacy.RESTRICTED);
        memberships.join(town.dee, community);
        assertThrows(Refused.class, () -> memberships.decline(town.bo, community, town.dee.person(), " "));
        memberships.decline(town.bo, community, town.dee.person(), "For pharmacists, sorry.");
        CommunityDetail told = communities.detail(town.dee, community);
        assertEquals(Role.DECLINED, told.access().role());
        assertEquals("For pharmacists, sorry.", told.words());
        assertThrows(NotFound.class, () -> memberships.approve(town.bo, community, town.dee.person()));
        assertEquals(Role.ASKED, memberships.join(town.dee, community));
        assertFalse(mine(town.cy).contains(community));
    }

    @Test
    void who_was_put_out_comes_back_only_through_a_coordinator() {
        long community = town.community("Put out", Privacy.OPEN);
        memberships.join(town.cy, community);
        assertThrows(NotFound.class, () -> memberships.remove(town.ann, community, town.cy.person(), "No."));
        memberships.remove(town.bo, community, town.cy.person(), "You sold bicycles here.");
        CommunityDetail told = communities.detail(town.cy, community);
        assertEquals("You sold bicycles here.", told.words());
        assertEquals(2, told.summary().members());
        assertEquals(Role.ASKED, memberships.join(town.cy, community));
        assertEquals(Role.ASKED, memberships.join(town.cy, community), "asking twice lets nobody in");
        memberships.leave(town.cy, community);
        assertEquals(Role.ASKED, memberships.join(town.cy, community), "nor does taking it back");
        memberships.decline(town.bo, community, town.cy.person(), "Not yet.");
        assertEquals(Role.ASKED, memberships.join(town.cy, community), "nor does being declined");
        memberships.approve(town.bo, community, town.cy.person());
        memberships.leave(town.cy, community);
        assertEquals(Role.MEMBER, memberships.join(town.cy, community), "forgiven is forgiven");
    }

    @Test
    void who_was_put_out_of_a_confidential_community_finds_none() {
        long community = town.community("Put out in silence", Privacy.CONFIDENTIAL);
        memberships.remove(town.bo, community, town.ann.person(), "Not yours.");
        assertThrows(NotFound.class, () -> communities.detail(town.ann, community));
        assertThrows(NotFound.class, () -> memberships.join(town.ann, community));
        assertFalse(mine(town.ann).contains(community));
    }

    @Test
    void who_is_invited_sees_what_is_hidden_reads_none_of_it_and_joins_at_once() {
        long community = town.community("Invited to", Privacy.CONFIDENTIAL);
        memberships.enrol(community, town.cy.person(), Role.INVITED, town.clock.instant());
        assertFalse(access(town.cy, community).readable());
        assertTrue(mine(town.cy).contains(community));
        assertEquals(2, communities.detail(town.ann, community).summary().members(), "invited is not in");
        assertEquals(Role.MEMBER, memberships.join(town.cy, community));
        assertTrue(access(town.cy, community).readable());
    }

    @Test
    void who_stands_behind_a_hidden_community_sees_it_but_does_not_read_it() {
        long community = town.community("Stood behind", Privacy.CONFIDENTIAL);
        memberships.enrol(community, town.dee.person(), Role.SPONSOR, town.clock.instant());
        assertFalse(access(town.dee, community).readable());
        assertEquals(Role.ASKED, memberships.join(town.dee, community));
    }

    @Test
    void the_only_coordinator_stays_and_is_not_put_out() {
        long community = town.community("Led by one", Privacy.OPEN);
        Refused refused = assertThrows(Refused.class, () -> memberships.leave(town.bo, community));
        assertEquals("last-coordinator", refused.faults().get(0).code());
        assertThrows(NotFound.class, () -> memberships.remove(town.bo, community, town.bo.person(), "Bye."));
        assertEquals(Role.COORDINATOR, access(town.bo, community).role());
    }

    @Test
    void members_are_listed_newest_first_page_by_page() {
        long community = town.community("By date", Privacy.RESTRICTED);
        for (Actor each : List.of(town.cy, town.dee)) {
            town.clock.advance(java.time.Duration.ofMinutes(1));
            memberships.enrol(community, each.person(), Role.MEMBER, town.clock.instant());
        }
        Slice<Member> first = memberships.members(access(town.ann, community), null, 2);
        assertEquals(List.of("Dee Okafor", "Cy Moreau"), names(first));
        assertEquals(List.of("Ann Kelly"), names(memberships.members(access(town.ann, community), first.next(), 2)));
        memberships.leave(town.cy, community);
        Access outside = access(town.cy, community);
        assertThrows(NotFound.class, () -> memberships.members(outside, null, 2));
    }

    private Access access(Actor actor, long community) {
        return communities.access(actor, community);
    }

    private List<Long> mine(Actor actor) {
        return communities.mine(actor, null, 200).items().stream()
                .map(CommunitySummary::id)
                .toList();
    }

    private static List<String> names(Slice<Member> members) {
        return members.items().stream().map(each -> each.person().name()).toList();
    }
}
