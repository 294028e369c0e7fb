package org.espace.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.espace.community.Privacy;
import org.espace.shared.Actor;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Tags as a way to communities: they tell nothing of what may not be read. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class QuestionTagsTest {
    final Town town;
    final QuestionService questions;

    QuestionTagsTest(TestDatabase engine) {
        town = Town.shared(engine);
        questions = town.domain.questions();
    }

    @Test
    void a_tag_leads_to_where_it_is_used_most() {
        long once = town.community("Once", Privacy.OPEN);
        long twice = town.community("Twice", Privacy.OPEN);
        town.question(twice, "What is a quoll, please?", "quoll");
        town.question(twice, "Where do quolls live?", "quoll, home");
        town.question(once, "Why a quoll at all?", "quoll");
        assertEquals(List.of(twice, once), questions.communitiesWith(town.cy, "quoll", 5));
        assertEquals(List.of(twice), questions.communitiesWith(town.cy, "quoll", 1));
        assertEquals(List.of(), questions.communitiesWith(Actor.ANONYMOUS, "quoll", 5));
    }

    @Test
    void tags_of_what_only_members_read_are_theirs_alone() {
        long closed = town.community("Closed about bilbies", Privacy.RESTRICTED);
        town.question(closed, "Who has seen the bilby?", "bilby");
        assertEquals(List.of(closed), questions.communitiesWith(town.ann, "bilby", 5));
        assertEquals(List.of(), questions.communitiesWith(town.cy, "bilby", 5));
        assertTrue(questions.popularTags(town.ann, 500).contains("bilby"));
        assertFalse(questions.popularTags(town.cy, 500).contains("bilby"));
    }
}
