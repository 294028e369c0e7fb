package org.espace.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.espace.community.Privacy;
import org.espace.revision.Piece;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.test.Crowd;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class QuestionHistoryTest {
    private final Town town;
    private final QuestionService questions;

    QuestionHistoryTest(TestDatabase engine) {
        town = Town.shared(engine);
        questions = town.domain.questions();
    }

    @Test
    void what_was_said_before_can_be_read_with_what_is_different() {
        long question = asked("History", Privacy.OPEN);
        questions.edit(town.ann, question, 0, new Draft("How do we hand over?", "On paper, each night.", "night"));
        questions.edit(town.ann, question, 1, new Draft("How do we hand over now?", "On paper, each morning.", "day"));
        List<PostHistory.Step> steps =
                questions.history(town.cy, question, 0, null).steps().items();
        assertEquals(
                List.of(2, 1, 0), steps.stream().map(PostHistory.Step::number).toList());
        assertEquals("On paper, each [-night.][+morning.]", told(steps.get(0).body()));
        assertEquals("How do we hand [-over?][+over now?]", told(steps.get(0).title()));
        assertEquals("[-night][+day]", told(steps.get(0).tags()));
        assertEquals("More about: History?", told(steps.get(2).body()));
        assertEquals("Ann Kelly", steps.get(2).by().name());
    }

    @Test
    void a_change_from_an_older_text_is_refused() throws Exception {
        long question = asked("Lost update", Privacy.OPEN);
        questions.edit(town.ann, question, 0, new Draft("Changed in one window?", "One.", ""));
        Refused refused = assertThrows(
                Refused.class,
                () -> questions.edit(town.ann, question, 0, new Draft("Changed in another window?", "Two.", "")));
        assertEquals("changed-meanwhile", refused.faults().get(0).code());
        assertEquals(
                "Changed in one window?",
                questions.thread(town.ann, question, null, 5).title());
        List<Boolean> done = Crowd.inTurns(5, 5, number -> () -> {
            try {
                questions.edit(town.ann, question, 1, new Draft("Changed by window " + number + "?", "", ""));
                return true;
            } catch (Refused meanwhile) {
                return false;
            }
        });
        assertEquals(1, done.stream().filter(each -> each).count());
        assertEquals(2, questions.thread(town.ann, question, null, 5).post().edits());
    }

    @Test
    void without_a_difference_nothing_is_changed() {
        long question = asked("No difference", Privacy.OPEN);
        questions.edit(town.ann, question, 0, new Draft("No difference?", "More about: No difference?", ""));
        assertNull(questions.thread(town.ann, question, null, 5).post().editedAt());
    }

    @Test
    void an_answer_has_a_history_that_moves_along_with_it() {
        long community = town.community("Answer history", Privacy.OPEN);
        long from = town.question(community, "Asked in two places, here?", "");
        long into = town.question(community, "Asked in two places, there?", "");
        long answer = questions.answer(town.bo, from, "Use a timer.");
        questions.editAnswer(town.bo, answer, 0, "Use a loud timer.");
        assertThrows(Refused.class, () -> questions.editAnswer(town.bo, answer, 0, "Use a bell."));
        town.domain.closings().merge(town.bo, from, into);
        assertEquals(
                "Use a [+loud ]timer.",
                told(questions
                        .history(town.cy, into, answer, null)
                        .steps()
                        .items()
                        .get(0)
                        .body()));
        assertThrows(NotFound.class, () -> questions.history(town.cy, asked("Elsewhere", Privacy.OPEN), answer, null));
    }

    @Test
    void who_may_not_read_the_question_reads_no_history() {
        long question = asked("Hidden history", Privacy.RESTRICTED);
        assertThrows(NotFound.class, () -> questions.history(town.cy, question, 0, null));
    }

    @Test
    void a_long_history_comes_in_pages_that_join() {
        long question = asked("Long history", Privacy.OPEN);
        for (int i = 0; i < 24; i++) {
            questions.edit(town.ann, question, i, new Draft("Long history?", "Text number " + i, ""));
        }
        List<Integer> numbers = new ArrayList<>();
        Cursor after = null;
        do {
            PostHistory page = questions.history(town.cy, question, 0, after);
            page.steps().items().forEach(each -> numbers.add(each.number()));
            after = page.steps().next();
        } while (after != null);
        List<Integer> expected = new ArrayList<>();
        for (int i = 24; i >= 0; i--) {
            expected.add(i);
        }
        assertEquals(expected, numbers);
    }

    private long asked(String name, Privacy privacy) {
        return town.question(town.community(name, privacy), name + "?", "");
    }

    private static String told(List<Piece> pieces) {
        return pieces.stream()
                .map(each -> switch (each.kind()) {
                    case SAME -> each.text();
                    case TAKEN_OUT -> "[-" + each.text() + "]";
                    case PUT_IN -> "[+" + each.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
