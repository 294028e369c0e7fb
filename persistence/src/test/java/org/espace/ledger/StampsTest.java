package org.espace.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.question.Draft;
import org.espace.shared.Actor;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which changes are seen from where. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class StampsTest {
    @Parameter
    private TestDatabase engine;

    private Town town;
    private Stamps stamps;
    private long here;
    private long there;

    @BeforeEach
    void two_communities_and_some_silence() {
        town = Town.shared(engine);
        stamps = new Stamps(town.domain.work(), town.clock);
        here = town.community("Stamps here " + town.clock.instant(), Privacy.PUBLIC);
        there = town.community("Stamps there " + town.clock.instant(), Privacy.PUBLIC);
        town.clock.advance(Ledger.SAFETY_WINDOW.multipliedBy(2));
    }

    /** What is done, and whether it is seen by ann who looks at one community, by cy who looks at it, and by cy who looks everywhere. */
    private record Case(String name, Function<StampsTest, Object> done, boolean ann, boolean cy, boolean anywhere) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case("nothing", t -> "", false, false, false),
                new Case("a question here", t -> t.town.question(t.here, "Where is it kept?", ""), true, true, true),
                new Case("a question elsewhere", t -> t.elsewhere(), false, false, true),
                new Case("somebody new", t -> t.town.person("p" + t.town.clock.instant(), "Pat", ""), true, true, true),
                new Case("a draft of ann's", t -> t.draft(t.town.ann), true, false, false),
                new Case("a draft of cy's", t -> t.draft(t.town.cy), false, true, true),
                new Case("a setting", t -> t.setting(), true, true, true),
                new Case("what no change tells of", t -> t.untold(), true, true, true),
                new Case("a key nobody sees", t -> t.town.domain.secrets().key("k" + t.here), false, false, false));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_stamp_holds_until_something_happens_within_its_reach(Case each) {
        Stamp ofAnn = taken(new Reach(here), town.ann);
        Stamp ofCy = taken(new Reach(here), town.cy);
        Stamp everywhere = taken(Reach.ANYWHERE, town.cy);
        each.done.apply(this);
        assertEquals(
                List.of(!each.ann, !each.cy, !each.anywhere),
                List.of(stamps.holds(ofAnn), stamps.holds(ofCy), stamps.holds(everywhere)));
        Glances glances = Glances.together(stamps);
        assertEquals(
                List.of(!each.ann, !each.cy, !each.anywhere),
                List.of(glances.holds(ofAnn), glances.holds(ofCy), glances.holds(everywhere)));
    }

    @Test
    void a_row_that_is_committed_late_is_one_more() {
        town.question(here, "Who was first?", "");
        Stamp stamp = taken(new Reach(here), town.ann);
        town.clock.advance(Ledger.SAFETY_WINDOW.dividedBy(2).negated());
        town.question(here, "Recorded before that, committed after it?", "");
        town.clock.advance(Ledger.SAFETY_WINDOW.dividedBy(2));
        assertFalse(stamps.holds(stamp));
    }

    @Test
    void marks_are_forgotten_and_old_stamps_with_them() {
        Stamp stamp = taken(new Reach(here), town.ann);
        draft(town.ann);
        town.clock.advance(Stamps.OF_USE.plus(Ledger.SAFETY_WINDOW));
        town.domain.ledger().forgetTouched();
        assertFalse(stamps.holds(stamp));
        Stamp later = taken(new Reach(here), town.ann);
        town.clock.advance(Stamps.OF_USE);
        assertFalse(stamps.holds(later));
    }

    @Test
    void where_much_happens_there_is_none() {
        for (int i = 0; i < 25; i++) {
            town.domain.work().write(manager -> {
                town.domain.ledger().touch(town.ann.person());
                return null;
            });
        }
        assertNull(stamps.take(new Reach(here), town.ann.person()));
        assertNotNull(stamps.take(new Reach(here), town.cy.person()));
    }

    @Test
    void what_was_looked_at_together_is_taken_for_what_it_was_then() {
        Glances glances = Glances.together(stamps);
        Stamp before = taken(new Reach(here), town.ann);
        assertTrue(glances.holds(before));
        town.question(here, "Came this later?", "");
        assertTrue(glances.holds(before), "as it was at the first look");
        Stamp late = glances.take(new Reach(here), town.ann.person());
        assertNotNull(late);
        assertEquals(before.count(), late.count());
        assertFalse(Glances.together(stamps).holds(late));
    }

    @Test
    void where_too_much_happened_to_be_looked_at_together_each_looks_for_itself() {
        Stamp ofAnn = taken(Reach.ANYWHERE, town.ann);
        Stamp ofCy = taken(Reach.ANYWHERE, town.cy);
        for (int i = 0; i < 101; i++) {
            town.domain.work().write(manager -> {
                town.domain.ledger().touch(town.ann.person());
                return null;
            });
        }
        Glances glances = Glances.together(stamps);
        assertEquals(List.of(false, true), List.of(glances.holds(ofAnn), glances.holds(ofCy)));
        assertNull(glances.take(Reach.ANYWHERE, town.ann.person()));
        town.clock.advance(Ledger.SAFETY_WINDOW.plusSeconds(1));
        Stamp calm = Glances.together(stamps).take(Reach.ANYWHERE, town.ann.person());
        assertTrue(calm != null && Glances.together(stamps).holds(calm));
    }

    private Stamp taken(Reach reach, Actor actor) {
        Stamp stamp = stamps.take(reach, actor.person());
        assertNotNull(stamp);
        return stamp;
    }

    private Object elsewhere() {
        return town.domain.questions().ask(town.bo, there, new Draft("Where is it kept?", "", ""));
    }

    private Object draft(Actor actor) {
        town.domain.drafts().keep(actor, "question-" + here, "Perhaps", "", "");
        return actor;
    }

    private Object untold() {
        town.domain.memberships().enrol(there, town.cy.person(), Role.INVITED, town.clock.instant());
        return there;
    }

    private Object setting() {
        int now = town.domain.settings().current().supporters();
        town.domain.settings().set("supporters", String.valueOf(now));
        return now;
    }
}
