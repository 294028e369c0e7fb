package org.espace.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.espace.community.Privacy;
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
class ClosingServiceTest {
    private final Town town;
    private final QuestionService questions;
    private final ClosingService closings;

    ClosingServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        questions = town.domain.questions();
        closings = town.domain.closings();
    }

    @Test
    void a_closed_question_takes_no_answers_says_why_and_opens_again() {
        long question = asked(town.community("Closed", Privacy.OPEN), "Is this still so?");
        close(town.ann, question, ClosingReason.OUT_OF_DATE, "The ward moved.");
        assertEquals("[closed]", codes(() -> questions.answer(town.bo, question, "Yes.")));
        questions.comment(town.bo, question, 0, "A comment is no answer.");
        Closed closed = read(question).closed();
        assertNotNull(closed);
        assertEquals(ClosingReason.OUT_OF_DATE, closed.reason());
        assertEquals("The ward moved.", closed.words());
        assertEquals("Ann Kelly", closed.by().name());
        assertEquals("[already-closed]", codes(() -> close(town.bo, question, ClosingReason.SETTLED, "")));
        closings.reopen(town.bo, question);
        closings.reopen(town.bo, question);
        assertNull(read(question).closed());
        questions.answer(town.bo, question, "Yes.");
    }

    @Test
    void only_who_asked_and_who_coordinates_closes() {
        long question = asked(town.community("Not yours to close", Privacy.OPEN), "May cy close this?");
        assertThrows(NotFound.class, () -> close(town.cy, question, ClosingReason.SETTLED, ""));
        assertThrows(NotFound.class, () -> closings.reopen(town.cy, question));
        close(town.bo, question, ClosingReason.SETTLED, "");
    }

    @Test
    void a_reason_that_says_nothing_needs_words() {
        long question = asked(town.community("Why closed", Privacy.OPEN), "Why would you close this?");
        assertEquals("[missing]", codes(() -> close(town.ann, question, ClosingReason.OTHER, " ")));
        assertEquals("[missing]", codes(() -> close(town.ann, question, ClosingReason.DUPLICATE, "")));
        assertEquals(
                "[too-long, missing]",
                codes(() -> closings.close(town.ann, question, new NewClosing(null, "x".repeat(501), 0))));
        assertFalse(questions
                .list(town.ann, QuestionFilter.newest(0), null, 1)
                .items()
                .get(0)
                .closed());
    }

    @Test
    void a_duplicate_points_to_what_was_asked_before_and_never_in_a_chain() {
        long community = town.community("Duplicates", Privacy.OPEN);
        long first = asked(community, "The first of them?");
        long second = asked(community, "The second of them?");
        long third = asked(community, "The third of them?");
        duplicate(town.bo, third, second);
        duplicate(town.bo, second, first);
        assertEquals(first, read(third).closed().duplicateOf(), "what pointed to it points on");
        assertEquals("The first of them?", read(third).closed().duplicateTitle());
        assertEquals("[circle]", codes(() -> duplicate(town.bo, first, third)));
        assertEquals("[itself]", codes(() -> duplicate(town.bo, first, first)));
        assertEquals("[not-there]", codes(() -> duplicate(town.bo, first, 987_654_321)));
        long fourth = asked(community, "The fourth of them?");
        duplicate(town.bo, fourth, third);
        assertEquals(first, read(fourth).closed().duplicateOf(), "it points where the other one points");
    }

    @Test
    void nothing_points_to_where_others_read() {
        long open = asked(town.community("Read by all staff", Privacy.OPEN), "Asked where all read?");
        long closed = asked(town.community("Read by members", Privacy.RESTRICTED), "Asked among members?");
        long hidden = asked(town.community("Read by few", Privacy.CONFIDENTIAL), "Asked in confidence?");
        assertEquals("[other-readers]", codes(() -> duplicate(town.ann, open, closed)));
        assertEquals("[other-readers]", codes(() -> duplicate(town.ann, closed, hidden)));
        assertEquals("[other-readers]", codes(() -> closings.merge(town.bo, closed, open)));
        Actor eve = town.person("eve-" + open, "Eve", "Nurse");
        long eves = questions.ask(eve, town.community("Eve’s", Privacy.OPEN), new Draft("Does eve see it?", "", ""));
        assertEquals("[not-there]", codes(() -> duplicate(eve, eves, hidden)), "it is not there for eve");
    }

    @Test
    void two_that_point_at_each_other_at_once_never_both_do() throws Exception {
        long community = town.community("At each other", Privacy.OPEN);
        for (int round = 0; round < 6; round++) {
            long one = asked(community, "One of a pair?");
            long two = asked(community, "Two of a pair?");
            List<Boolean> done = Crowd.inTurns(2, 2, number -> () -> {
                try {
                    duplicate(town.bo, number == 0 ? one : two, number == 0 ? two : one);
                    return true;
                } catch (Refused circle) {
                    return false;
                }
            });
            assertEquals(1, done.stream().filter(each -> each).count());
        }
    }

    private long asked(long community, String title) {
        return town.question(community, title, "");
    }

    private void close(Actor actor, long question, ClosingReason reason, String words) {
        closings.close(actor, question, new NewClosing(reason, words, 0));
    }

    private void duplicate(Actor actor, long question, long before) {
        closings.close(actor, question, new NewClosing(ClosingReason.DUPLICATE, "", before));
    }

    private QuestionDetail read(long question) {
        return questions.thread(town.cy, question, null, 5);
    }

    private static String codes(Executable refused) {
        return assertThrows(Refused.class, refused).faults().stream()
                .map(each -> each.code())
                .toList()
                .toString();
    }
}
