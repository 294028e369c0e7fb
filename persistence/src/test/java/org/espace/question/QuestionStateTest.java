package org.espace.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.espace.community.Privacy;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.test.Crowd;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How far a question has come, and who else has it. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class QuestionStateTest {
    private final Town town;
    private final QuestionService questions;

    QuestionStateTest(TestDatabase engine) {
        town = Town.shared(engine);
        questions = town.domain.questions();
    }

    @Test
    void an_asker_who_comments_after_the_newest_answer_came_back() {
        long question = asked("Came back by a comment");
        questions.comment(town.ann, question, 0, "Before any answer.");
        assertEquals(Progress.NO_REPLY, progress(question));
        long answer = questions.answer(town.bo, question, "Like this.");
        assertEquals(Progress.NO_ACCEPTED, progress(question));
        questions.comment(town.cy, question, answer, "Somebody else does not count.");
        assertEquals(Progress.NO_ACCEPTED, progress(question));
        questions.comment(town.ann, question, answer, "It did not work.");
        assertEquals(Progress.RETURNED, progress(question));
        questions.answer(town.cy, question, "Then like that.");
        assertEquals(Progress.NO_ACCEPTED, progress(question));
    }

    @Test
    void an_asker_who_changes_the_question_came_back_too() {
        long question = asked("Came back by a change");
        questions.answer(town.bo, question, "Like this.");
        questions.edit(town.ann, question, 0, new Draft("What if it rains as well?", "It does.", ""));
        assertEquals(Progress.RETURNED, progress(question));
    }

    @Test
    void what_is_accepted_stays_so_and_what_is_withdrawn_knows_who_came_back() {
        long question = asked("Accepted in between");
        long answer = questions.answer(town.bo, question, "Like this.");
        questions.accept(town.ann, question, answer);
        questions.comment(town.ann, question, answer, "Thank you.");
        questions.answer(town.cy, question, "Late.");
        assertEquals(Progress.ACCEPTED, progress(question));
        questions.withdraw(town.ann, question);
        assertEquals(Progress.NO_ACCEPTED, progress(question));
        questions.accept(town.ann, question, answer);
        questions.comment(town.ann, question, answer, "It broke again.");
        questions.withdraw(town.ann, question);
        assertEquals(Progress.RETURNED, progress(question));
    }

    @Test
    void three_lists_keep_the_states_apart_and_what_is_closed_waits_for_nobody() {
        long community = town.community("Three states", Privacy.OPEN);
        long silent = town.question(community, "Nobody replied to this?", "");
        long replied = town.question(community, "Somebody replied to this?", "");
        long returned = town.question(community, "Who asked came back?", "");
        long closed = town.question(community, "Closed without any reply?", "");
        questions.answer(town.bo, replied, "Perhaps.");
        questions.answer(town.bo, returned, "Perhaps.");
        questions.comment(town.ann, returned, 0, "No, not that.");
        town.domain.closings().close(town.ann, closed, new NewClosing(ClosingReason.SETTLED, "", 0));
        assertEquals(List.of(silent), list(community, Progress.NO_REPLY));
        assertEquals(List.of(replied), list(community, Progress.NO_ACCEPTED));
        assertEquals(List.of(returned), list(community, Progress.RETURNED));
        assertEquals(List.of(closed, returned, replied, silent), list(community, null));
    }

    @Test
    void what_was_said_elsewhere_ends_in_the_same_state_in_any_order() {
        long community = town.community("Said elsewhere", Privacy.OPEN);
        Instant then = Instant.parse("2020-01-01T00:00:00Z");
        QuestionArchive archive = town.domain.archive();
        for (int order = 0; order < 2; order++) {
            long question = archive.keep(
                    new PastQuestion(community, town.ann.person(), "Brought in?", "", List.of(), then, null, 0));
            PastAnswer late = answer(question, then.plusSeconds(100));
            PastAnswer early = answer(question, then.plusSeconds(50));
            long first = archive.keep(order == 0 ? early : late);
            archive.keep(new PastComment(question, first, town.ann.person(), "Hm.", then.plusSeconds(75)));
            archive.keep(order == 0 ? late : early);
            assertEquals(Progress.NO_ACCEPTED, progress(question), "the newest answer is later than the comment");
            archive.returned(question, then.plusSeconds(101));
            archive.keep(answer(question, then.plusSeconds(60)));
            assertEquals(Progress.RETURNED, progress(question), "an answer older than the change makes no difference");
        }
    }

    @Test
    void i_have_this_too_is_said_once_a_person_follows_and_can_be_taken_back() {
        long question = asked("Me too");
        Ref ref = new Ref(QuestionContent.KIND, question);
        questions.meToo(town.cy, question, true);
        questions.meToo(town.cy, question, true);
        questions.meToo(town.bo, question, true);
        QuestionDetail seen = questions.thread(town.cy, question, null, 5);
        assertEquals(2, seen.meToo());
        assertTrue(seen.mineToo());
        assertFalse(questions.thread(town.ann, question, null, 5).mineToo());
        assertTrue(town.domain.follows().followers(ref, 9).contains(town.cy.person()));
        questions.meToo(town.cy, question, false);
        questions.meToo(town.cy, question, false);
        assertEquals(1, questions.thread(town.cy, question, null, 5).meToo());
        assertThrows(NotFound.class, () -> questions.meToo(town.ann, question, true), "ann asked it");
    }

    @Test
    void many_clicks_at_once_are_one() throws Exception {
        long question = asked("Me too at once");
        for (int round = 0; round < 6; round++) {
            boolean wanted = round % 2 == 0;
            Crowd.together(5, () -> {
                questions.meToo(town.cy, question, wanted);
                return null;
            });
            assertEquals(
                    wanted ? 1 : 0, questions.thread(town.cy, question, null, 5).meToo());
        }
    }

    @Test
    void who_asks_or_answers_follows() {
        long question = asked("Followed by writing");
        questions.answer(town.cy, question, "Me.");
        assertEquals(
                List.of(town.ann.person(), town.cy.person()),
                town.domain.follows().followers(new Ref(QuestionContent.KIND, question), 9));
    }

    private long asked(String community) {
        return town.question(town.community(community, Privacy.OPEN), "How is this done, " + community + "?", "");
    }

    private PastAnswer answer(long question, Instant at) {
        return new PastAnswer(question, town.bo.person(), "An answer.", at, null, 0);
    }

    private Progress progress(long question) {
        return questions.thread(town.cy, question, null, 5).progress();
    }

    private List<Long> list(long community, Progress progress) {
        return questions.list(town.cy, new QuestionFilter(community, progress, false, null), null, 9).items().stream()
                .map(QuestionSummary::id)
                .toList();
    }
}
