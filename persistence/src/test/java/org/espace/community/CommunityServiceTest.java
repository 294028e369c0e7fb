package org.espace.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
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
class CommunityServiceTest {
    final Town town;
    final CommunityService communities;
    final MembershipService memberships;

    CommunityServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        communities = town.domain.communities();
        memberships = town.domain.memberships();
    }

    @Test
    void each_privacy_is_seen_and_read_by_those_it_is_for_and_nobody_else() {
        long open = town.community("Seen open", Privacy.PUBLIC);
        long signedIn = town.community("Seen signed in", Privacy.OPEN);
        long restricted = town.community("Seen restricted", Privacy.RESTRICTED);
        long confidential = town.community("Seen confidential", Privacy.CONFIDENTIAL);
        assertEquals("read read read read", views(town.ann, open, signedIn, restricted, confidential));
        assertEquals("read read see none", views(town.cy, open, signedIn, restricted, confidential));
        assertEquals("read none none none", views(Actor.ANONYMOUS, open, signedIn, restricted, confidential));
    }

    @Test
    void a_list_shows_what_may_be_known_of_and_no_more() {
        for (Privacy privacy : Privacy.values()) {
            town.community("Listed " + privacy, privacy);
        }
        assertEquals(4, communities.browse(town.ann, "listed", null, 20).items().size());
        assertEquals(3, communities.browse(town.cy, "listed", null, 20).items().size());
        assertEquals(
                1,
                communities.browse(Actor.ANONYMOUS, "listed", null, 20).items().size());
    }

    @Test
    void a_name_is_found_by_the_beginning_of_any_of_its_words() {
        town.community("Ward Handover at Night", Privacy.OPEN);
        assertEquals(1, found("hand"));
        assertEquals(1, found("NIGHT ward"));
        assertEquals(0, found("over"));
        assertEquals(0, found("hand nothing"));
        assertEquals(0, found("%"));
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() {
        for (int i = 0; i < 7; i++) {
            town.community("Paged " + (char) ('g' - i), Privacy.OPEN);
        }
        List<String> names = new ArrayList<>();
        Cursor after = null;
        do {
            Slice<CommunitySummary> slice = communities.browse(town.cy, "paged", after, 3);
            slice.items().forEach(each -> names.add(each.name()));
            after = slice.next();
        } while (after != null);
        assertEquals(List.of("Paged a", "Paged b", "Paged c", "Paged d", "Paged e", "Paged f", "Paged g"), names);
    }

    @Test
    void cy_joins_and_leaves_an_open_community_and_is_counted_each_time() {
        long community = town.community("Joined", Privacy.OPEN);
        assertEquals(2, communities.detail(town.cy, community).summary().members());
        assertEquals(Role.MEMBER, memberships.join(town.cy, community));
        assertEquals(Role.MEMBER, memberships.join(town.cy, community), "joining twice is joining once");
        CommunityDetail joined = communities.detail(town.cy, community);
        assertEquals(3, joined.summary().members());
        assertEquals(Role.MEMBER, joined.summary().mine());
        assertEquals(
                "Cy Moreau",
                memberships
                        .members(joined.access(), null, 5)
                        .items()
                        .get(0)
                        .person()
                        .name());
        memberships.leave(town.cy, community);
        assertEquals(2, communities.detail(town.cy, community).summary().members());
        assertNull(communities.detail(town.cy, community).summary().mine());
    }

    @Test
    void figures_are_the_same_before_and_after_folding_and_no_row_is_folded_twice() {
        long community = town.community("Folded", Privacy.OPEN);
        town.question(community, "How many of us are there?", "");
        memberships.join(town.cy, community);
        CommunitySummary before = communities.detail(town.cy, community).summary();
        communities.foldFigures();
        assertEquals(before, communities.detail(town.cy, community).summary(), "inside the safety window");
        town.clock.advance(Duration.ofMinutes(10));
        communities.foldFigures();
        communities.foldFigures();
        assertEquals(before, communities.detail(town.cy, community).summary(), "once folded");
        memberships.leave(town.cy, community);
        assertEquals(
                before.members() - 1,
                communities.detail(town.cy, community).summary().members());
    }

    @Test
    void nobody_joins_unseen_or_unsigned() {
        long confidential = town.community("Hidden from cy", Privacy.CONFIDENTIAL);
        long open = town.community("Shown to all", Privacy.PUBLIC);
        assertThrows(NotFound.class, () -> memberships.join(town.cy, confidential));
        assertThrows(Refused.class, () -> memberships.join(Actor.ANONYMOUS, open));
    }

    @Test
    void a_confidential_community_answers_as_one_that_is_not_there() {
        long confidential = town.community("Not there", Privacy.CONFIDENTIAL);
        String hidden = assertThrows(NotFound.class, () -> communities.detail(town.cy, confidential))
                .getMessage();
        String absent = assertThrows(NotFound.class, () -> communities.detail(town.cy, 999_999_999))
                .getMessage();
        assertEquals(absent.replace("999999999", ""), hidden.replace(Long.toString(confidential), ""));
    }

    @Test
    void two_names_alike_but_for_case_are_refused() {
        town.community("Only Once", Privacy.OPEN);
        Refused refused = assertThrows(Refused.class, () -> town.community("ONLY  once", Privacy.OPEN));
        assertEquals("name-taken", refused.faults().get(0).code());
        assertNotNull(communities.named("only once"));
    }

    @Test
    void the_name_of_a_hidden_community_is_free_for_all_as_if_there_were_none() {
        town.community("Whispers", Privacy.CONFIDENTIAL);
        long open = town.community("Whispers", Privacy.OPEN);
        town.community("Whispers", Privacy.CONFIDENTIAL);
        assertEquals("read", views(town.cy, open));
        assertTrue(communities.isPublicName("WHISPERS"));
        assertFalse(communities.isPublicName("Whispers unheard"));
    }

    @Test
    void bo_describes_the_community_and_ann_may_not() {
        long community = town.community("Described", Privacy.RESTRICTED);
        communities.describe(town.bo, community, "Beds, and who needs one.", "Say *hello*.");
        CommunityDetail detail = communities.detail(town.ann, community);
        assertEquals("Beds, and who needs one.", detail.summary().purpose());
        assertEquals("Say *hello*.", detail.welcome());
        assertEquals("", communities.detail(town.cy, community).welcome(), "what members are told is for members");
        assertThrows(NotFound.class, () -> communities.describe(town.ann, community, "Mine.", ""));
        Refused refused =
                assertThrows(Refused.class, () -> communities.describe(town.bo, community, " ", "x".repeat(2001)));
        assertEquals(2, refused.faults().size(), "every fault at once");
    }

    private int found(String query) {
        return communities.browse(town.cy, query, null, 20).items().size();
    }

    private String views(Actor actor, long... ids) {
        List<String> views = new ArrayList<>();
        for (long id : ids) {
            try {
                views.add(communities.detail(actor, id).access().readable() ? "read" : "see");
            } catch (NotFound none) {
                views.add("none");
            }
        }
        return String.join(" ", views);
    }
}
