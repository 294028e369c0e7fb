package org.espace.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.espace.community.Privacy;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ContentsTest {
    final Town town;
    final Contents contents;

    ContentsTest(TestDatabase engine) {
        town = Town.shared(engine);
        contents = town.domain.contents();
    }

    @Test
    void a_question_is_found_with_all_that_was_said_to_it() {
        long question = town.question(town.community("Told whole", Privacy.OPEN), "Where are the keys?", "keys");
        long answer = town.domain.questions().answer(town.bo, question, "On the hook.");
        town.domain.questions().comment(town.ann, question, answer, "Found them.");
        Content content = contents.find(new Ref("question", question)).orElseThrow();
        assertEquals("Where are the keys?", content.title());
        assertEquals("On the hook.\n\nFound them.", content.replies());
        assertEquals(List.of("keys"), content.tags());
        assertEquals(town.ann.person(), content.author());
        town.domain.questions().editAnswer(town.bo, answer, 0, "On the red hook.");
        assertTrue(contents.find(content.ref()).orElseThrow().changedAt().isAfter(content.changedAt()));
    }

    @Test
    void each_sees_what_they_may() {
        long community = town.community("For some", Privacy.RESTRICTED);
        Ref question = new Ref("question", town.question(community, "Only for members?", ""));
        Ref itself = new Ref("community", community);
        Ref person = new Ref("person", town.bo.person());
        List<Ref> all = List.of(question, itself, person);
        assertEquals(Set.copyOf(all), contents.visible(town.ann, all).keySet());
        assertEquals(Set.of(itself, person), contents.visible(town.cy, all).keySet());
        assertEquals(Map.of(), contents.visible(Actor.ANONYMOUS, all));
        assertThrows(NotFound.class, () -> contents.toSee(town.cy, question));
    }

    @Test
    void of_a_confidential_community_others_see_nothing() {
        long community = town.community("Unheard of", Privacy.CONFIDENTIAL);
        Ref question = new Ref("question", town.question(community, "Does anybody hear us?", ""));
        assertEquals(Map.of(), contents.visible(town.cy, List.of(question, new Ref("community", community))));
        assertEquals(question, contents.toSee(town.bo, question).ref());
    }

    @Test
    void every_kind_is_walked_from_end_to_end() {
        town.question(town.community("Walked", Privacy.OPEN), "Is this one met?", "");
        for (String kind : contents.kinds()) {
            ContentSource source = contents.of(kind);
            long last = 0;
            int met = 0;
            for (List<Long> ids = source.ids(0, 2); !ids.isEmpty(); ids = source.ids(last, 2)) {
                assertTrue(ids.get(0) > last && ids.size() <= 2);
                last = ids.get(ids.size() - 1);
                met += source.load(ids).size();
            }
            assertTrue(met > 0 || source.ids(0, 1).isEmpty(), kind);
        }
    }

    @Test
    void what_is_of_no_known_kind_is_nowhere() {
        assertEquals(Map.of(), contents.load(List.of(new Ref("unheard-of", 1), Ref.NONE)));
        assertThrows(IllegalArgumentException.class, () -> contents.of("unheard-of"));
    }
}
