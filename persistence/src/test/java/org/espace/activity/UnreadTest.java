package org.espace.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.question.Draft;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class UnreadTest {
    final Town town;
    final ActivityService activity;
    Actor una;
    long first;
    long second;

    UnreadTest(TestDatabase engine) {
        town = Town.shared(engine);
        activity = town.domain.activity();
    }

    @BeforeEach
    void joins_two_communities() {
        una = town.person("una" + town.clock.millis(), "Una Umber", "Nurse");
        first = joined();
        second = joined();
    }

    @Test
    void what_others_did_since_one_came_is_new_what_one_did_oneself_is_not() {
        assertEquals(0, unread(ActivityFilter.mine()));
        town.question(first, "Is New enough?", "");
        long own = town.domain.questions().ask(una, second, new Draft("Is Own enough?", "x", ""));
        town.domain.questions().answer(town.bo, own, "Yes.");
        assertEquals(2, unread(ActivityFilter.mine()));
        assertEquals(1, unread(ActivityFilter.community(first)));
        List<Happened> lines =
                activity.newest(una, ActivityFilter.mine(), null, 9).lines().items();
        assertEquals(
                List.of(true, false, true),
                lines.subList(0, 3).stream().map(Happened::fresh).toList());
    }

    @Test
    void seeing_one_community_leaves_the_others_unseen_and_seeing_all_leaves_none() {
        town.question(first, "Is One enough?", "");
        town.question(second, "Is Two enough?", "");
        activity.see(una, ActivityFilter.community(first), town.clock.instant());
        assertEquals(0, unread(ActivityFilter.community(first)));
        assertEquals(1, unread(ActivityFilter.mine()));
        activity.see(una, ActivityFilter.mine(), town.clock.instant());
        assertEquals(0, unread(ActivityFilter.mine()));
        town.question(first, "Is Three enough?", "");
        assertEquals(1, unread(ActivityFilter.mine()));
        assertTrue(activity.newest(una, ActivityFilter.mine(), null, 9)
                .lines()
                .items()
                .get(0)
                .fresh());
    }

    @Test
    void a_mark_never_goes_back_nor_into_the_future() {
        activity.see(una, ActivityFilter.mine(), Instant.parse("2990-01-01T00:00:00Z"));
        town.question(first, "Is Later enough?", "");
        assertEquals(1, unread(ActivityFilter.mine()));
        activity.see(una, ActivityFilter.mine(), town.clock.instant());
        activity.see(una, ActivityFilter.mine(), Instant.EPOCH);
        assertEquals(0, unread(ActivityFilter.mine()));
    }

    @Test
    void looking_marks_nothing() {
        town.question(first, "Looked at?", "");
        activity.newest(una, ActivityFilter.mine(), null, 9);
        assertEquals(1, unread(ActivityFilter.mine()));
    }

    @Test
    void counting_stops_at_a_hundred() {
        long question = town.question(first, "Is Many enough?", "");
        for (int i = 0; i < News.MOST_UNREAD + 5; i++) {
            town.domain.questions().comment(town.bo, question, 0, "Number " + i);
        }
        assertEquals(News.MOST_UNREAD, unread(ActivityFilter.mine()));
    }

    @Test
    void who_never_marked_anything_is_told_of_the_last_week() {
        town.question(first, "Is Old enough?", "");
        town.clock.advance(Duration.ofDays(8));
        town.question(first, "Is Young enough?", "");
        assertEquals(1, unread(ActivityFilter.mine()));
    }

    @Test
    void who_does_not_belong_has_no_marks() {
        town.question(first, "Is Outside enough?", "");
        News news = activity.newest(town.cy, ActivityFilter.community(first), null, 9);
        assertEquals(0, news.unread());
        assertFalse(news.lines().items().get(0).fresh());
        assertThrows(Refused.class, () -> activity.see(Actor.ANONYMOUS, ActivityFilter.mine(), Instant.EPOCH));
        long hidden = town.community("Unread hidden", Privacy.CONFIDENTIAL);
        assertThrows(NotFound.class, () -> activity.see(town.cy, ActivityFilter.community(hidden), Instant.EPOCH));
    }

    private int unread(ActivityFilter filter) {
        return activity.newest(una, filter, null, 5).unread();
    }

    private long joined() {
        long community = town.community("Unread " + town.clock.millis(), Privacy.OPEN);
        town.domain.memberships().enrol(community, una.person(), Role.MEMBER, town.clock.instant());
        return community;
    }
}
