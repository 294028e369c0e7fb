package org.espace.question;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.espace.attachment.FitFiles;
import org.espace.attachment.NewFile;
import org.espace.community.Privacy;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.test.Crowd;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** One question becomes a part of another. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MergingTest {
    private final Town town;
    private final QuestionService questions;
    private final ClosingService closings;

    MergingTest(TestDatabase engine) {
        town = Town.shared(engine);
        questions = town.domain.questions();
        closings = town.domain.closings();
    }

    @Test
    void all_that_was_said_moves_and_both_askers_are_named() {
        long community = town.community("Merged", Privacy.OPEN);
        long into = town.question(community, "Where do we keep the keys?", "keys");
        long from = questions.ask(town.cy, community, new Draft("Where are the keys kept?", "I *looked*.", "lost"));
        long answer = questions.answer(town.bo, from, "On the red hook.");
        questions.comment(town.ann, from, answer, "Which one?");
        questions.comment(town.bo, from, 0, "Which keys?");
        questions.accept(town.cy, from, answer);
        assertEquals(into, closings.merge(town.bo, from, into));
        QuestionDetail read = questions.thread(town.ann, from, null, 5);
        assertEquals(into, read.id(), "the old link leads to the other");
        assertEquals(1, read.answerCount());
        assertEquals(Progress.ACCEPTED, read.progress());
        assertTrue(read.answers().items().get(0).accepted());
        assertEquals(
                "Which one?", read.answers().items().get(0).comments().get(0).body());
        assertEquals("Which keys?", read.post().comments().get(0).body());
        AlsoAsked also = read.alsoAsked().get(0);
        assertEquals(
                "Cy Moreau: Where are the keys kept? I *looked*.",
                also.author().name() + ": " + also.title() + " " + also.body());
        assertEquals(
                List.of(into), ids(questions.list(town.cy, new QuestionFilter(community, null, true, null), null, 9)));
        assertEquals(
                List.of(), ids(questions.list(town.cy, new QuestionFilter(community, null, false, "lost"), null, 9)));
        assertEquals(
                Set.of(),
                town.domain.contents().load(List.of(new Ref("question", from))).keySet());
    }

    @Test
    void what_an_answer_said_before_moves_with_it() {
        long community = town.community("Merged with its past", Privacy.OPEN);
        long into = town.question(community, "Where is the ladder kept?", "");
        long from = town.question(community, "Where did the ladder go?", "");
        long answer = questions.answer(town.bo, from, "In the shed.");
        questions.editAnswer(town.bo, answer, 0, "In the new shed.");
        closings.merge(town.bo, from, into);
        assertEquals(
                2,
                questions.history(town.cy, into, answer, null).steps().items().size());
    }

    @Test
    void marks_and_followers_move_once_a_person() {
        long community = town.community("Marks merged", Privacy.OPEN);
        long into = town.question(community, "How long is a break?", "");
        long from = questions.ask(town.cy, community, new Draft("How long may a break be?", "", ""));
        questions.useful(town.bo, into, 0, true);
        questions.useful(town.bo, from, 0, true);
        questions.useful(town.dee, from, 0, true);
        questions.meToo(town.dee, from, true);
        questions.meToo(town.dee, into, true);
        questions.meToo(town.ann, from, true);
        closings.merge(town.bo, from, into);
        QuestionDetail read = questions.thread(town.dee, into, null, 5);
        assertEquals(2, read.post().useful(), "bo’s and dee’s");
        assertTrue(read.post().mine());
        assertEquals(2, read.meToo(), "dee’s, and cy’s who asked the same; not ann’s who asked this one");
        questions.meToo(town.dee, into, false);
        assertEquals(1, questions.thread(town.dee, into, null, 5).meToo());
        List<Long> followers = town.domain.follows().followers(new Ref("question", into), 9);
        assertEquals(Set.of(town.ann.person(), town.cy.person(), town.dee.person()), Set.copyOf(followers));
        assertEquals(3, followers.size());
    }

    @Test
    void an_answer_that_was_accepted_here_stays_the_one() {
        long community = town.community("Both accepted", Privacy.OPEN);
        long into = town.question(community, "Which answer stays?", "");
        long stays = questions.answer(town.bo, into, "This one.");
        questions.accept(town.ann, into, stays);
        long from = town.question(community, "Which answer goes?", "");
        questions.accept(town.ann, from, questions.answer(town.bo, from, "That one."));
        closings.merge(town.bo, from, into);
        List<QuestionDetail.Post> answers =
                questions.thread(town.ann, into, null, 5).answers().items();
        assertEquals(
                List.of(true, false),
                answers.stream().map(QuestionDetail.Post::accepted).toList());
        assertEquals(stays, answers.get(0).answer());
    }

    @Test
    void links_lead_on_when_what_they_led_to_is_merged_too() {
        long community = town.community("On and on", Privacy.OPEN);
        long last = town.question(community, "The last one of three?", "");
        long middle = town.question(community, "The middle one of three?", "");
        long first = town.question(community, "The first one of three?", "");
        long pointing = town.question(community, "A duplicate of the middle one?", "");
        closings.close(town.ann, pointing, new NewClosing(ClosingReason.DUPLICATE, "", middle));
        closings.merge(town.bo, first, middle);
        closings.merge(town.bo, middle, last);
        assertEquals(last, questions.thread(town.ann, first, null, 5).id());
        assertEquals(2, questions.thread(town.ann, last, null, 5).alsoAsked().size());
        assertEquals(
                last, questions.thread(town.ann, pointing, null, 5).closed().duplicateOf());
        long answer = questions.answer(town.cy, first, "Written while it moved.");
        assertEquals(
                answer,
                questions
                        .thread(town.ann, last, null, 5)
                        .answers()
                        .items()
                        .get(0)
                        .answer());
    }

    @Test
    void files_move_along() {
        long community = town.community("Files merged", Privacy.OPEN);
        long from = town.question(community, "With a file, from here?", "");
        long into = town.question(community, "With a file, to there?", "");
        long answer = questions.answer(town.bo, from, "In the file.");
        FitFiles files = FitFiles.of(List.of(new NewFile("plan.txt", "A plan".getBytes(UTF_8))));
        town.domain.attachments().attach(town.ann, new Ref("question", from), "", files);
        town.domain.attachments().attach(town.bo, new Ref("question", from), "answer-" + answer, files);
        closings.merge(town.bo, from, into);
        assertEquals(
                Set.of("", "answer-" + answer),
                town.domain.attachments().of(new Ref("question", into)).keySet());
    }

    @Test
    void only_coordinators_merge() {
        long community = town.community("Coordinators merge", Privacy.OPEN);
        long one = town.question(community, "One question of ann’s?", "");
        long two = town.question(community, "Another question of ann’s?", "");
        assertThrows(NotFound.class, () -> closings.merge(town.ann, one, two));
    }

    @Test
    void answers_given_while_it_moves_are_not_lost() throws Exception {
        long community = town.community("While it moves", Privacy.OPEN);
        long into = town.question(community, "Where do they all end up?", "");
        long from = town.question(community, "Where do they all come from?", "");
        Crowd.inTurns(
                4,
                12,
                number -> () -> number == 5
                        ? closings.merge(town.bo, from, into)
                        : questions.answer(town.cy, from, "Answer number " + number));
        QuestionDetail read = questions.thread(town.ann, into, null, 50);
        assertEquals(11, read.answerCount());
        assertEquals(11, read.answers().items().size());
    }

    private static List<Long> ids(org.espace.shared.Slice<QuestionSummary> slice) {
        return slice.items().stream().map(QuestionSummary::id).toList();
    }
}
