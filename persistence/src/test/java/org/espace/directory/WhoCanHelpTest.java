package org.espace.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.profile.ProfileForm;
import org.espace.shared.Actor;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class WhoCanHelpTest {
    final Town town;
    final DirectoryService directory;
    final Actor bo;
    final Actor cy;

    WhoCanHelpTest(TestDatabase engine) {
        town = Town.shared(engine);
        directory = town.domain.directory();
        String unique = String.valueOf(town.clock.instant().getEpochSecond());
        bo = town.person("bo" + unique, "Bo Helper", "");
        cy = town.person("cy" + unique, "Cy Helper", "");
    }

    @Test
    void answers_that_were_accepted_weigh_more_than_many_that_were_not() {
        long community = town.community("Help with kayaking", Privacy.OPEN);
        for (int i = 0; i < 2; i++) {
            long question = town.question(community, "Kayaking, solved " + i, "kayaking");
            town.domain.questions().accept(town.ann, question, answer(bo, question));
        }
        for (int i = 0; i < 9; i++) {
            answer(cy, town.question(community, "Kayaking, open " + i, "kayaks"));
        }
        List<Helper> helpers = directory.whoCanHelp(town.dee, "Kayak", 10);
        assertEquals(List.of("Bo Helper", "Cy Helper"), names(helpers));
        Helper first = helpers.get(0);
        assertEquals(List.of(2L, 2L, 0L), List.of(first.accepted(), first.answers(), first.useful()));
        assertEquals(List.of("kayaking"), first.topics());
        assertEquals(List.of("Bo Helper"), names(directory.whoCanHelp(town.dee, "kayaks", 1)));
        assertEquals(List.of(), directory.whoCanHelp(Actor.ANONYMOUS, "kayaks", 10));
    }

    @Test
    void what_somebody_says_they_can_do_counts_like_two_accepted_answers() {
        long community = town.community("Help with juggling", Privacy.OPEN);
        for (int i = 0; i < 3; i++) {
            long question = town.question(community, "Juggling " + i, "juggling");
            long answer = answer(cy, question);
            if (i == 0) {
                town.domain.questions().accept(town.ann, question, answer);
            }
        }
        says(bo, "Bo Helper", "Juggling with fire");
        List<Helper> helpers = directory.whoCanHelp(town.dee, "juggling", 10);
        assertEquals(List.of("Bo Helper", "Cy Helper"), names(helpers));
        assertTrue(helpers.get(0).says());
        assertFalse(helpers.get(1).says());
        assertEquals(List.of("Juggling with fire"), helpers.get(0).topics());
        assertEquals(List.of("Bo Helper"), names(directory.whoCanHelp(town.dee, "fire juggle", 1)));
    }

    @Test
    void what_was_said_where_the_actor_may_not_read_counts_nothing() {
        long secret = town.community("Help with haggling", Privacy.CONFIDENTIAL);
        town.domain.memberships().enrol(secret, bo.person(), Role.MEMBER, town.clock.instant());
        long question = town.question(secret, "Haggling well", "haggling");
        town.domain.questions().accept(town.ann, question, answer(bo, question));
        assertEquals(List.of(), directory.whoCanHelp(town.cy, "haggling", 10));
        assertEquals(new Answers(0, 0, false), directory.answersOf(town.cy, bo.person()));
        assertEquals(List.of("Bo Helper"), names(directory.whoCanHelp(town.ann, "haggling", 10)));
        assertEquals(new Answers(1, 1, false), directory.answersOf(town.ann, bo.person()));
    }

    @Test
    void a_topic_of_several_words_finds_the_tag_that_joins_them() {
        long community = town.community("Help with vellum", Privacy.OPEN);
        answer(cy, town.question(community, "Binding vellum", "vellum-binding"));
        assertEquals(List.of("Cy Helper"), names(directory.whoCanHelp(town.dee, "vellum bindings", 10)));
        assertEquals(List.of("Cy Helper"), names(directory.whoCanHelp(town.dee, "vellum", 10)));
        assertEquals(List.of(), directory.whoCanHelp(town.dee, "vell um", 10));
        assertEquals(List.of(), directory.whoCanHelp(town.dee, "?!", 10));
    }

    private long answer(Actor actor, long question) {
        return town.domain.questions().answer(actor, question, "Like this: slowly.");
    }

    private void says(Actor actor, String name, String skill) {
        town.domain.profiles().keep(actor, new ProfileForm(name, "", "", "", skill, "", "", Map.of()));
    }

    private static List<String> names(List<Helper> helpers) {
        return helpers.stream().map(helper -> helper.person().name()).toList();
    }
}
