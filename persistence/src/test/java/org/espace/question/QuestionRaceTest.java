package org.espace.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.espace.community.Privacy;
import org.espace.shared.Actor;
import org.espace.test.Crowd;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class QuestionRaceTest {
    private final Town town;
    private final QuestionService questions;

    QuestionRaceTest(TestDatabase engine) {
        town = Town.shared(engine);
        questions = town.domain.questions();
    }

    @Test
    void answers_given_at_the_same_time_are_all_counted() throws Exception {
        long community = town.community("Crowded", Privacy.OPEN);
        long question = town.question(community, "How many answers is this?", "");
        questions.answer(town.cy, question, "First of all.");
        Crowd.inTurns(4, 20, number -> () -> questions.answer(town.cy, question, "One of many."));
        assertEquals(21, read(question).answerCount());
    }

    @Test
    void reading_and_finding_useful_at_the_same_time_neither_fails_nor_waits_for_long() throws Exception {
        long community = town.community("Useful at once", Privacy.OPEN);
        long question = town.question(community, "Who reads while others vote?", "");
        long answer = questions.answer(town.bo, question, "Everybody.");
        List<Actor> voters = List.of(town.ann, town.bo, town.cy);
        List<Boolean> done = Crowd.inTurns(6, 60, number -> () -> {
            questions.useful(voters.get(number % 3), question, answer, number % 2 == 0);
            return read(question).id() == question;
        });
        done.forEach(each -> assertTrue(each));
        for (Actor voter : voters) {
            questions.useful(voter, question, answer, false);
        }
        assertEquals(0, read(question).answers().items().get(0).useful(), "every mark was taken back once");
    }

    @Test
    void one_person_who_takes_a_mark_back_many_times_at_once_takes_it_back_once() throws Exception {
        long community = town.community("Taken back at once", Privacy.OPEN);
        long question = town.question(community, "Who clicks this many times?", "");
        for (int round = 0; round < 10; round++) {
            boolean wanted = round % 2 == 0;
            Crowd.together(6, () -> {
                questions.useful(town.cy, question, 0, wanted);
                return wanted;
            });
            assertEquals(wanted ? 1 : 0, read(question).post().useful());
        }
    }

    private QuestionDetail read(long question) {
        return questions.thread(town.cy, question, null, 50);
    }
}
