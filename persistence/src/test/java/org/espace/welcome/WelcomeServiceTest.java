package org.espace.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class WelcomeServiceTest {
    final Town town;
    final WelcomeService welcome;

    WelcomeServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        welcome = town.domain.welcome();
    }

    @Test
    void cy_is_new_for_28_days_and_sees_who_said_hello() {
        long community = town.community("Welcoming", Privacy.OPEN);
        town.clock.advance(Duration.ofDays(40));
        town.domain.memberships().join(town.cy, community);
        assertFalse(newcomer(town.ann, community, town.cy).greetedByMe());
        welcome.greet(town.ann, community, town.cy.person(), "Good to have you");
        welcome.greet(town.ann, community, town.cy.person(), "Said twice");
        Newcomer seen = newcomer(town.cy, community, town.cy);
        assertEquals(1, seen.greetings().size());
        assertEquals("Good to have you", seen.greetings().get(0).words());
        assertEquals("Ann Kelly", seen.greetings().get(0).person().name());
        assertTrue(newcomer(town.ann, community, town.cy).greetedByMe());
        assertFalse(newcomer(town.bo, community, town.cy).greetedByMe());
        town.clock.advance(Duration.ofDays(27));
        assertEquals(1, list(town.ann, community).size());
        town.clock.advance(Duration.ofDays(1));
        assertTrue(list(town.ann, community).isEmpty());
        assertThrows(NotFound.class, () -> welcome.greet(town.bo, community, town.cy.person(), ""));
    }

    @Test
    void only_members_see_newcomers_and_say_hello() {
        long community = town.community("For members", Privacy.PUBLIC);
        town.domain.memberships().join(town.cy, community);
        assertTrue(list(town.dee, community).isEmpty());
        assertTrue(list(Actor.ANONYMOUS, community).isEmpty());
        assertThrows(Refused.class, () -> welcome.greet(town.dee, community, town.cy.person(), ""));
        assertThrows(Refused.class, () -> welcome.greet(town.cy, community, town.cy.person(), ""));
        assertThrows(Refused.class, () -> welcome.greet(town.ann, community, town.cy.person(), "x".repeat(201)));
        long confidential = town.community("For hidden members", Privacy.CONFIDENTIAL);
        assertThrows(NotFound.class, () -> welcome.greet(town.cy, confidential, town.ann.person(), ""));
        assertThrows(NotFound.class, () -> welcome.greet(town.ann, community, town.bo.person(), ""), "a coordinator");
    }

    @Test
    void those_with_whom_a_community_opens_are_not_new_to_each_other() {
        long community = town.community("Opened together", Privacy.OPEN);
        Instant opened = town.clock.instant();
        for (Actor each : List.of(town.cy, town.dee)) {
            town.domain.memberships().enrol(community, each.person(), Role.MEMBER, opened);
        }
        assertEquals(
                List.of(town.cy.person()), withoutAnn(list(town.cy, community)), "cy sees cy, to see who said hello");
        assertEquals(List.of(town.dee.person(), town.cy.person()), withoutAnn(list(town.bo, community)));
    }

    @Test
    void who_left_and_came_again_is_greeted_again() {
        long community = town.community("Came again", Privacy.OPEN);
        town.domain.memberships().join(town.cy, community);
        welcome.greet(town.ann, community, town.cy.person(), "First time");
        town.domain.memberships().leave(town.cy, community);
        town.domain.memberships().join(town.cy, community);
        assertTrue(newcomer(town.ann, community, town.cy).greetings().isEmpty());
        welcome.greet(town.ann, community, town.cy.person(), "Second time");
        assertEquals(
                "Second time",
                newcomer(town.cy, community, town.cy).greetings().get(0).words());
    }

    @Test
    void a_great_many_greetings_are_five_and_a_great_many_newcomers_twelve() {
        long community = town.community("Crowded welcome", Privacy.OPEN);
        town.domain.memberships().join(town.cy, community);
        Actor last = town.ann;
        for (int i = 0; i < 14; i++) {
            last = town.person(null, "Greeter " + i, "");
            town.domain.memberships().join(last, community);
            welcome.greet(last, community, town.cy.person(), "Hello " + i);
        }
        assertEquals(12, list(town.ann, community).size());
        assertEquals(12, list(town.ann, community, 1_000).size());
        town.clock.advance(Duration.ofSeconds(1));
        town.domain.memberships().leave(town.cy, community);
        town.domain.memberships().join(town.cy, community);
        for (int i = 0; i < 7; i++) {
            Actor greeter = town.person(null, "Again " + i, "");
            town.domain.memberships().join(greeter, community);
            welcome.greet(greeter, community, town.cy.person(), "Hello again " + i);
            last = greeter;
        }
        Newcomer cy = newcomer(last, community, town.cy);
        assertEquals(5, cy.greetings().size());
        assertEquals("Hello again 0", cy.greetings().get(0).words());
        assertTrue(cy.greetedByMe(), "though not among the first five");
    }

    private List<Newcomer> list(Actor actor, long community) {
        return list(actor, community, 12);
    }

    private List<Newcomer> list(Actor actor, long community, int limit) {
        return welcome.newcomers(town.domain.communities().access(actor, community), limit);
    }

    private Newcomer newcomer(Actor actor, long community, Actor who) {
        return list(actor, community).stream()
                .filter(each -> each.person().id() == who.person())
                .findFirst()
                .orElseThrow();
    }

    private List<Long> withoutAnn(List<Newcomer> newcomers) {
        return newcomers.stream()
                .map(each -> each.person().id())
                .filter(id -> id != town.ann.person())
                .toList();
    }
}
