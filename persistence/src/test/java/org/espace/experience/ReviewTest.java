package org.espace.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.espace.community.Privacy;
import org.espace.shared.NotFound;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTest {
    private static final Duration A_QUARTER = Duration.ofDays(93);
    private static final Story STORY =
            new Story("We moved the round to seven", "It was late.", "We moved it.", null, null, null, 3);

    @ParameterizedTest
    @EnumSource
    void when_its_months_are_over_it_is_due_until_its_author_or_a_coordinator_has_looked_at_it(TestDatabase engine) {
        try (Town town = Town.on(engine)) {
            ExperienceService experiences = town.domain.experiences();
            long id = experiences.tell(town.ann, town.community("Due", Privacy.OPEN), STORY);
            assertEquals("FRESH 0", state(town, id));
            town.clock.advance(A_QUARTER);
            assertEquals("DUE 1", state(town, id));
            assertThrows(NotFound.class, () -> experiences.confirm(town.cy, id));
            experiences.confirm(town.ann, id);
            assertEquals("FRESH 0", state(town, id));
            experiences.outdate(town.bo, id);
            town.clock.advance(A_QUARTER);
            assertEquals("OUT_OF_DATE 0", state(town, id));
            experiences.edit(town.ann, id, STORY);
            assertEquals("FRESH 0", state(town, id), "what was changed was looked at");
        }
    }

    private static String state(Town town, long id) {
        ExperienceService experiences = town.domain.experiences();
        return experiences.story(town.cy, id, null, 5).freshness() + " " + experiences.due(town.ann);
    }
}
