package org.espace.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.espace.test.Crowd;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DraftServiceTest {
    private final TestDatabase engine;
    private final Town town;
    private final DraftService drafts;

    DraftServiceTest(TestDatabase engine) {
        this.engine = engine;
        town = Town.shared(engine);
        drafts = town.domain.drafts();
    }

    @Test
    void the_last_words_at_a_place_are_kept_for_their_author_alone() {
        Actor eve = town.person("eve-drafts", "Eve", "Nurse");
        drafts.keep(eve, "answer-7", "", "First thoughts", "");
        drafts.keep(eve, "answer-7", "", "Second thoughts\u0000 <b>", "");
        assertEquals(
                "Second thoughts <b>",
                drafts.find(eve, "answer-7").orElseThrow().body());
        assertEquals(Optional.empty(), drafts.find(town.bo, "answer-7"));
        assertEquals(Optional.empty(), drafts.find(Actor.ANONYMOUS, "answer-7"));
        assertEquals(1, drafts.mine(eve, null, 9).items().size());
        drafts.keep(eve, "answer-7", "", "  ", "");
        assertEquals(List.of(), drafts.mine(eve, null, 9).items(), "nothing typed is nothing kept");
    }

    @Test
    void a_place_tells_what_it_is_to_become() {
        Actor eve = town.person("eve-places", "Eve", "Nurse");
        drafts.keep(eve, "question-12-0a1b", "Why?", "", "");
        Unsent found = drafts.find(eve, "question-12-0a1b").orElseThrow();
        assertEquals("question 12", found.kind() + " " + found.id());
        for (String none : List.of("", "answer", "answer-", "answer-x", "Answer-1", "answer-1-xyz", "a".repeat(70))) {
            assertThrows(Refused.class, () -> drafts.keep(eve, none, "Why?", "", ""), none);
        }
    }

    @Test
    void the_fifty_first_is_refused_and_nothing_lost() {
        Actor eve = town.person("eve-fifty", "Eve", "Nurse");
        for (int i = 1; i <= DraftService.MOST; i++) {
            drafts.keep(eve, "answer-" + i, "", "Answer " + i, "");
        }
        Refused refused = assertThrows(Refused.class, () -> drafts.keep(eve, "answer-51", "", "One more", ""));
        assertEquals("too-many-drafts", refused.faults().get(0).code());
        drafts.keep(eve, "answer-50", "", "Changed", "");
        List<String> places = new ArrayList<>();
        Cursor after = null;
        do {
            Slice<Unsent> page = drafts.mine(eve, after, 20);
            page.items().forEach(each -> places.add(each.place()));
            after = page.next();
        } while (after != null);
        assertEquals(50, places.size());
        assertEquals("answer-50", places.get(0), "the latest first");
    }

    @Test
    void after_thirty_days_it_is_forgotten() {
        try (Town own = Town.on(engine)) {
            own.domain.drafts().keep(own.ann, "answer-1", "", "Old", "");
            own.clock.advance(DraftService.KEPT.minus(Duration.ofHours(1)));
            own.domain.drafts().keep(own.ann, "answer-2", "", "New", "");
            own.domain.drafts().forgetOld();
            assertTrue(own.domain.drafts().find(own.ann, "answer-1").isPresent());
            own.clock.advance(Duration.ofHours(2));
            assertTrue(own.domain.drafts().find(own.ann, "answer-1").isEmpty());
            own.domain.drafts().forgetOld();
            assertEquals(1, own.domain.drafts().mine(own.ann, null, 9).items().size());
        }
    }

    @Test
    void two_windows_that_keep_at_once_make_one() throws Exception {
        Actor eve = town.person("eve-windows", "Eve", "Nurse");
        Crowd.together(4, () -> {
            drafts.keep(eve, "answer-9", "", "At once", "");
            return null;
        });
        assertEquals(1, drafts.mine(eve, null, 9).items().size());
    }
}
