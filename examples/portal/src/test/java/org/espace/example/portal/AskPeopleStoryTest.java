package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody asks those who know, and only those who said that they may be asked. */
@ExtendWith(InTheBrowser.class)
class AskPeopleStoryTest {
    private static final String THREAD = "question-thread";

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void ann_asks_three_of_whom_one_answers_and_one_cannot(boolean script, Visitors visitors, Stage stage) {
        visitors.withScript(script);
        long community = stage.rounds().community();
        String skill = Rounds.SKILL.with(script);
        consent(visitors.as("wyn"), community);
        consent(visitors.as("xia"), community);
        Visitor ann = visitors.as("ann");
        String title = "Do we give medicine while " + skill + " are on?";
        String question = Asking.ask(ann, community, title, skill);

        ann.follow(ann.panel(THREAD), "Ask people who can help");
        Locator people = ann.panel(THREAD);
        assertThat(people).containsText("These colleagues said that they may be asked.");
        assertThat(people).not().containsText("Dora Novak"); // who knows as much, and did not say so
        ann.press(people, "Ask them");
        assertThat(people.locator(".es-fault")).containsText("Nobody is chosen.");
        for (String name : List.of("Wyn Parry", "Xia Lim")) {
            people.getByLabel(name).check();
        }
        ann.press(people, "Ask them");
        assertThat(people).containsText("They are asked. You will see their answers here.");

        Visitor wyn = visitors.as("wyn");
        Locator asked = Asking.list(wyn, community, "Asked of me (1)");
        assertThat(asked.locator(".es-item")).containsText("Ann Whitfield asked you");
        asked.getByText("Read and answer").click();
        assertThat(wyn.panel(THREAD)).containsText("You were asked to help with this question.");
        Asking.answer(wyn, question, "Not below them.");
        assertThat(wyn.panel(THREAD)).not().containsText("You were asked to help with this question.");
        Visitor xia = visitors.as("xia");
        xia.press(Asking.list(xia, community, "Asked of me (1)"), "I can’t help with " + title);
        assertThat(xia.panel("question-list")).containsText("That is fine.");
        assertThat(xia.panel("question-list")).containsText("Nobody waits for your help right now.");

        ann.open(question);
        assertThat(ann.panel(THREAD)).containsText("Not below them.");
        ann.follow(ann.panel(THREAD), "Ask people who can help");
        assertThat(ann.panel(THREAD)).containsText("Nobody who knows about this has said that they may be asked");
    }

    private static void consent(Visitor helper, long community) {
        Locator list = Asking.list(helper, community, "Asked of me");
        list.getByLabel("Colleagues may ask me for help").last().selectOption("Up to 5 times a week");
        helper.press(list, "Keep this");
        assertThat(helper.panel("question-list")).containsText("Kept. You can change it at any time.");
    }
}
