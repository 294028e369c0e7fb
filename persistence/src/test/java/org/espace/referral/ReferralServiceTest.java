package org.espace.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.question.ClosingReason;
import org.espace.question.Draft;
import org.espace.question.NewClosing;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.test.Crowd;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReferralServiceTest {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Town town;
    private final ReferralService referrals;

    ReferralServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        referrals = town.domain.referrals();
    }

    @Test
    void only_who_consented_is_suggested_best_first() {
        long community = town.community("Suggested", Privacy.OPEN);
        Actor willing = helper(community, "wombats", 5);
        Actor silent = helper(community, "wombats", 0);
        long question = town.question(community, "Where do wombats sleep?", "wombats");
        List<Long> suggested = referrals.helpers(town.ann, question).suggested().stream()
                .map(each -> each.person().id())
                .toList();
        assertEquals(List.of(willing.person()), suggested);
        assertEquals("[cannot-be-asked]", codes(() -> ask(town.ann, question, silent)));
        assertThrows(NotFound.class, () -> referrals.helpers(town.cy, question));
        assertThrows(NotFound.class, () -> ask(town.cy, question, willing));
    }

    @Test
    void who_is_asked_finds_it_and_helps_by_answering() {
        long community = town.community("Asked of me", Privacy.OPEN);
        Actor eve = helper(community, "quolls", 5);
        long question = town.question(community, "What do quolls eat?", "quolls");
        ask(town.ann, question, eve);
        AskedOfMe asked = referrals.mine(eve, null, 9).items().get(0);
        assertEquals(
                "What do quolls eat? Ann Kelly",
                asked.question().title() + " " + asked.by().name());
        assertEquals(1, referrals.count(eve));
        assertEquals(1, referrals.helpers(town.ann, question).waiting().size());
        assertEquals("[cannot-be-asked]", codes(() -> ask(town.bo, question, eve)), "once a question");
        town.domain.questions().answer(eve, question, "Anything small.");
        assertEquals(0, referrals.count(eve));
        assertEquals(List.of(), referrals.mine(eve, null, 9).items());
        assertThrows(NotFound.class, () -> referrals.cannot(eve, question), "who has helped could");
    }

    @Test
    void who_cannot_help_makes_room_for_another_and_is_not_named() {
        long community = town.community("Three at a time", Privacy.OPEN);
        long question = town.question(community, "Who helps with bilbies?", "bilbies");
        List<Actor> helpers = List.of(
                helper(community, "bilbies", 5),
                helper(community, "bilbies", 5),
                helper(community, "bilbies", 5),
                helper(community, "bilbies", 5));
        helpers.subList(0, 3).forEach(each -> ask(town.ann, question, each));
        assertEquals("[too-many-asked]", codes(() -> ask(town.ann, question, helpers.get(3))));
        assertEquals(List.of(), referrals.helpers(town.ann, question).suggested());
        referrals.cannot(helpers.get(0), question);
        referrals.cannot(helpers.get(0), question);
        assertThrows(NotFound.class, () -> referrals.cannot(town.cy, question), "never asked");
        Helpers now = referrals.helpers(town.ann, question);
        assertEquals(
                List.of(helpers.get(1).person(), helpers.get(2).person()),
                now.waiting().stream().map(each -> each.id()).toList());
        ask(town.ann, question, helpers.get(3));
    }

    @Test
    void nobody_is_asked_more_often_a_week_than_they_said() throws Exception {
        long community = town.community("Once a week", Privacy.OPEN);
        Actor eve = helper(community, "numbats", 1);
        long first = town.question(community, "The first about numbats?", "numbats");
        long second = town.question(community, "The second about numbats?", "numbats");
        List<Boolean> asked = Crowd.inTurns(2, 2, number -> () -> {
            try {
                ask(number == 0 ? town.ann : town.bo, number == 0 ? first : second, eve);
                return true;
            } catch (Refused often) {
                return false;
            }
        });
        assertEquals(1, asked.stream().filter(each -> each).count(), "also when two ask at once");
        town.clock.advance(Duration.ofDays(8));
        long third = town.question(community, "The third about numbats?", "numbats");
        ask(town.ann, third, eve);
        referrals.consent(eve, 0);
        town.clock.advance(Duration.ofDays(8));
        long fourth = town.question(community, "The fourth about numbats?", "numbats");
        assertEquals("[cannot-be-asked]", codes(() -> ask(town.ann, fourth, eve)));
        assertThrows(Refused.class, () -> referrals.consent(eve, 3));
    }

    @Test
    void nobody_is_asked_where_they_may_not_read_and_what_is_hidden_later_is_not_shown() {
        long closed = town.community("Only members asked", Privacy.RESTRICTED);
        Actor eve = helper(town.community("Elsewhere asked", Privacy.OPEN), "dunnarts", 5);
        long question = town.question(closed, "Any dunnarts about?", "dunnarts");
        assertEquals("[cannot-be-asked]", codes(() -> ask(town.ann, question, eve)));
        town.domain.memberships().enrol(closed, eve.person(), Role.MEMBER, town.clock.instant());
        ask(town.ann, question, eve);
        assertEquals(1, referrals.count(eve));
        town.domain.memberships().leave(eve, closed);
        assertEquals(0, referrals.count(eve));
        assertEquals(List.of(), referrals.mine(eve, null, 9).items());
    }

    @Test
    void what_is_closed_asks_nobody_and_what_is_merged_asks_for_the_other() {
        long community = town.community("Closed and merged", Privacy.OPEN);
        Actor eve = helper(community, "potoroos", 5);
        long from = town.question(community, "One about potoroos?", "potoroos");
        long into = town.question(community, "Two about potoroos?", "potoroos");
        ask(town.ann, from, eve);
        town.domain.closings().merge(town.bo, from, into);
        assertEquals(
                into, referrals.mine(eve, null, 9).items().get(0).question().id());
        town.domain.closings().close(town.ann, into, new NewClosing(ClosingReason.SETTLED, "", 0));
        assertEquals(0, referrals.count(eve));
        assertEquals("[closed]", codes(() -> ask(town.ann, into, town.cy)));
    }

    /** Somebody who has answered well on a topic. */
    private Actor helper(long community, String topic, int aWeek) {
        Actor helper = town.person("helper-" + NEXT.incrementAndGet() + topic, "Helper", "Nurse");
        long question = town.domain.questions().ask(town.bo, community, new Draft("About " + topic + "?", "", topic));
        town.domain.questions().answer(helper, question, "So and so.");
        if (aWeek > 0) {
            referrals.consent(helper, aWeek);
        }
        return helper;
    }

    private void ask(Actor actor, long question, Actor helper) {
        referrals.ask(actor, question, List.of(helper.person()));
    }

    private static String codes(Executable refused) {
        return assertThrows(Refused.class, refused).faults().stream()
                .map(each -> each.code())
                .toList()
                .toString();
    }
}
