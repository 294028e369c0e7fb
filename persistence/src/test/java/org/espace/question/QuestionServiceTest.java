package org.espace.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class QuestionServiceTest {
    final Town town;
    final QuestionService questions;

    QuestionServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        questions = town.domain.questions();
    }

    @Test
    void ann_asks_bo_answers_ann_accepts() {
        long community = town.community("First evening", Privacy.OPEN);
        long question = town.question(community, "How do you hand over a ward round?", "Handover, ward");
        assertEquals(Progress.NO_REPLY, read(question).progress());
        long first = questions.answer(town.cy, question, "We meet at the board.");
        long second = questions.answer(town.bo, question, "One page, read aloud.");
        assertEquals(Progress.NO_ACCEPTED, read(question).progress());
        questions.accept(town.ann, question, second);
        QuestionDetail thread = read(question);
        assertEquals(Progress.ACCEPTED, thread.progress());
        assertEquals(List.of("handover", "ward"), thread.tags());
        assertEquals(2, thread.answerCount());
        assertEquals(List.of(second, first), ids(thread), "the accepted answer stands first");
        assertTrue(thread.answers().items().get(0).accepted());
        questions.accept(town.ann, question, first);
        assertEquals(List.of(first, second), ids(read(question)), "another one takes its place");
        questions.withdraw(town.ann, question);
        assertEquals(Progress.NO_ACCEPTED, read(question).progress());
        assertFalse(read(question).answers().items().get(0).accepted());
    }

    @Test
    void only_the_asker_and_a_coordinator_accept() {
        long community = town.community("Accepting", Privacy.OPEN);
        long question = town.question(community, "Who may accept this?", "");
        long answer = questions.answer(town.cy, question, "Try me.");
        assertThrows(NotFound.class, () -> questions.accept(town.cy, question, answer));
        questions.accept(town.bo, question, answer);
        assertTrue(read(question).answers().items().get(0).accepted());
    }

    @Test
    void an_answer_to_another_question_is_not_accepted() {
        long community = town.community("Crossed", Privacy.OPEN);
        long question = town.question(community, "The question at hand?", "");
        long answer = questions.answer(town.bo, town.question(community, "A question elsewhere?", ""), "There.");
        assertThrows(NotFound.class, () -> questions.accept(town.ann, question, answer));
        assertThrows(NotFound.class, () -> questions.comment(town.ann, question, answer, "On what?"));
        assertThrows(NotFound.class, () -> questions.useful(town.ann, question, answer, true));
    }

    @Test
    void useful_is_said_once_a_person_and_can_be_taken_back() {
        long community = town.community("Useful", Privacy.OPEN);
        long question = town.question(community, "What made it shorter?", "");
        long answer = questions.answer(town.bo, question, "A timer.");
        questions.useful(town.cy, question, answer, true);
        questions.useful(town.cy, question, answer, true);
        questions.useful(town.ann, question, answer, true);
        questions.useful(town.cy, question, 0, true);
        QuestionDetail.Post post = read(question).answers().items().get(0);
        assertEquals(2, post.useful());
        assertTrue(post.mine());
        questions.useful(town.cy, question, answer, false);
        questions.useful(town.cy, question, answer, false);
        assertEquals(1, read(question).answers().items().get(0).useful());
        assertEquals(1, read(question).post().useful());
    }

    @Test
    void more_useful_answers_stand_before_others_and_pages_join() {
        long community = town.community("Ordered", Privacy.OPEN);
        long question = town.question(community, "Which order is this?", "");
        List<Long> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            answers.add(questions.answer(town.bo, question, "Answer " + i));
        }
        questions.useful(town.cy, question, answers.get(4), true);
        questions.accept(town.ann, question, answers.get(5));
        List<Long> shown = new ArrayList<>();
        Cursor after = null;
        do {
            Slice<QuestionDetail.Post> page =
                    questions.thread(town.ann, question, after, 2).answers();
            page.items().forEach(each -> shown.add(each.answer()));
            after = page.next();
        } while (after != null);
        assertEquals(
                List.of(answers.get(5), answers.get(4), answers.get(0), answers.get(1), answers.get(2), answers.get(3)),
                shown);
    }

    @Test
    void tabs_and_tags_keep_apart_what_they_name() {
        long community = town.community("Tabs", Privacy.OPEN);
        long silent = town.question(community, "Nobody replied to this?", "stock");
        long replied = town.question(community, "Replied but not solved?", "stock, phone");
        long solved = town.question(community, "Replied and solved?", "phone");
        questions.answer(town.bo, replied, "Perhaps.");
        questions.accept(town.ann, solved, questions.answer(town.bo, solved, "Yes."));
        long bos = questions.ask(town.bo, community, new Draft("A question of bo's?", "", ""));
        assertEquals(List.of(bos, solved, replied, silent), list(community, null, false, null));
        assertEquals(List.of(bos, silent), list(community, Progress.NO_REPLY, false, null));
        assertEquals(List.of(replied), list(community, Progress.NO_ACCEPTED, false, null));
        assertEquals(List.of(solved, replied, silent), list(community, null, true, null));
        assertEquals(List.of(solved, replied), list(community, null, false, "phone"));
        assertEquals(List.of(silent), list(community, Progress.NO_REPLY, false, "stock"));
        assertEquals(
                List.of("phone", "stock"),
                questions.tagsInUse(town.domain.communities().access(town.ann, community), 9).stream()
                        .sorted()
                        .toList());
    }

    @Test
    void a_list_of_everything_holds_only_what_may_be_read() {
        long confidential = town.community("Kept among us", Privacy.CONFIDENTIAL);
        long open = town.community("Told to all", Privacy.PUBLIC);
        long hidden = town.question(confidential, "Is this whispered here?", "everywhere");
        long shown = town.question(open, "Is this said aloud here?", "everywhere");
        QuestionFilter everywhere = new QuestionFilter(0, null, false, "everywhere");
        assertEquals(List.of(shown, hidden), ids(questions.list(town.ann, everywhere, null, 9)));
        assertEquals(List.of(shown), ids(questions.list(town.cy, everywhere, null, 9)));
        assertEquals(List.of(shown), ids(questions.list(Actor.ANONYMOUS, everywhere, null, 9)));
        assertEquals(
                "Told to all",
                questions.list(town.cy, everywhere, null, 9).items().get(0).communityName());
        assertThrows(NotFound.class, () -> questions.thread(town.cy, hidden, null, 5));
        assertThrows(NotFound.class, () -> questions.list(town.cy, QuestionFilter.newest(confidential), null, 5));
    }

    @Test
    void who_waits_to_be_let_in_reads_nothing() {
        long restricted = town.community("Let me in", Privacy.RESTRICTED);
        long question = town.question(restricted, "Can dee read this?", "waiting-room");
        town.domain.memberships().join(town.dee, restricted);
        assertThrows(NotFound.class, () -> questions.thread(town.dee, question, null, 5));
        assertEquals(
                List.of(), ids(questions.list(town.dee, new QuestionFilter(0, null, false, "waiting-room"), null, 9)));
    }

    @Test
    void who_writes_in_an_open_community_becomes_a_member() {
        long community = town.community("Come in", Privacy.OPEN);
        questions.answer(town.cy, town.question(community, "May cy answer at once?", ""), "Yes, I may.");
        assertEquals(
                Role.MEMBER,
                town.domain.communities().access(town.cy, community).role());
        assertThrows(
                Refused.class,
                () -> questions.ask(
                        Actor.ANONYMOUS,
                        town.community("Signed in only to write", Privacy.PUBLIC),
                        new Draft("May nobody ask this?", "", "")));
    }

    @Test
    void what_is_not_fit_is_refused_with_every_fault_at_once() {
        long community = town.community("Faulty", Privacy.OPEN);
        Draft draft = new Draft("short", "x".repeat(30_001), "a, b, c, d, e, f");
        Refused refused = assertThrows(Refused.class, () -> questions.ask(town.ann, community, draft));
        assertEquals(
                List.of("title too-short [8, 5]", "body too-long [30000, 30001]", "tags too-many-tags [5, 6]"),
                refused.faults().stream()
                        .map(each -> each.field() + " " + each.code() + " " + each.details())
                        .toList());
    }

    @Test
    void the_author_edits_and_nobody_else_does() {
        long community = town.community("Edited", Privacy.OPEN);
        long question = town.question(community, "A title with a mistaek?", "old");
        long answer = questions.answer(town.bo, question, "An answer.");
        questions.edit(town.ann, question, 0, new Draft("A title without a mistake?", "Better.", "new"));
        questions.editAnswer(town.bo, answer, 0, "A better answer.");
        QuestionDetail thread = read(question);
        assertEquals("A title without a mistake?", thread.title());
        assertEquals("Better.", thread.post().body());
        assertEquals(List.of("new"), thread.tags());
        assertEquals("A better answer.", thread.answers().items().get(0).body());
        assertEquals(List.of(), list(community, null, false, "old"));
        assertThrows(
                NotFound.class, () -> questions.edit(town.bo, question, 0, new Draft("Not mine to edit?", "", "")));
        assertThrows(NotFound.class, () -> questions.editAnswer(town.ann, answer, 0, "Not mine."));
    }

    @Test
    void comments_stand_under_their_post() {
        long community = town.community("Commented", Privacy.OPEN);
        long question = town.question(community, "What is being said?", "");
        long answer = questions.answer(town.bo, question, "This.");
        questions.comment(town.cy, question, 0, "Which ward?");
        questions.comment(town.ann, question, answer, "Thank you.");
        QuestionDetail thread = read(question);
        assertEquals("Which ward?", thread.post().comments().get(0).body());
        assertEquals(
                "Thank you.", thread.answers().items().get(0).comments().get(0).body());
        assertNull(thread.post().editedAt());
    }

    @Test
    void hostile_and_half_characters_are_kept_or_dropped_but_never_break_anything() {
        long community = town.community("Naughty", Privacy.OPEN);
        long question = questions.ask(
                town.ann,
                community,
                new Draft(
                        "<script>alert(1)</script> \u0000'; drop table question",
                        "a\u0000b\ud800c\r\nd",
                        "<b>, DROP TABLE"));
        QuestionDetail thread = read(question);
        assertEquals("<script>alert(1)</script> '; drop table question", thread.title());
        assertEquals("abc\nd", thread.post().body());
        assertEquals(List.of("b", "drop-table"), thread.tags());
    }

    private QuestionDetail read(long question) {
        return questions.thread(town.cy, question, null, 50);
    }

    private static List<Long> ids(QuestionDetail thread) {
        return thread.answers().items().stream()
                .map(QuestionDetail.Post::answer)
                .toList();
    }

    private static List<Long> ids(Slice<QuestionSummary> slice) {
        return slice.items().stream().map(QuestionSummary::id).toList();
    }

    private List<Long> list(long community, Progress progress, boolean mine, String tag) {
        return ids(questions.list(town.ann, new QuestionFilter(community, progress, mine, tag), null, 9));
    }
}
