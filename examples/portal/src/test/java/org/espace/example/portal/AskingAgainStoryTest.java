package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was asked before: whoever begins to ask it again finds it; what was asked again all the same becomes one; who asked may come back. */
@ExtendWith(InTheBrowser.class)
class AskingAgainStoryTest {
    private static final String THREAD = "question-thread";

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void ann_begins_to_ask_finds_that_cy_did_and_has_it_too(boolean script, Visitors visitors, Stage stage) {
        Visitor ann = visitors.withScript(script).as("ann");
        String title = Rounds.KEY.with(script);
        begin(ann, stage.rounds().community(), script, "Ward at night: " + title);
        Locator similar = ann.panel(THREAD).locator(".es-similar");
        assertThat(similar).containsText("Has this been asked before?");
        assertThat(similar.locator("li").first()).containsText("no reply yet");
        similar.getByText(title).first().click();

        Locator thread = ann.panel(THREAD);
        assertThat(thread.locator("h3").first()).hasText(title);
        ann.press(thread, "I have this too");
        assertThat(thread).containsText("You have this too. You follow the question now");
        assertThat(button(thread, "I have this too · 1")).hasAttribute("aria-pressed", "true");
        assertThat(button(thread, "Following: stop")).isVisible();
        assertThat(listed(Asking.list(ann, stage.rounds().community(), "No reply yet"), title))
                .containsText("1 other has this too");
        ann.open("/portal/question?thread=" + stage.rounds().key().with(script));
        ann.press(thread, "I have this too · 1");
        assertThat(button(thread, "I have this too")).hasAttribute("aria-pressed", "false");
    }

    private static void begin(Visitor ann, long community, boolean script, String title) {
        if (script) {
            Asking.compose(ann, community)
                    .getByLabel("Your question in one line")
                    .pressSequentially(title);
        } else {
            ann.open("/portal/community?community=" + community);
            ann.panel("ask-box").getByRole(AriaRole.TEXTBOX).fill(title);
            ann.press(ann.panel("ask-box"), "Ask");
        }
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void bo_closes_what_was_asked_before_and_makes_one_of_the_two(boolean script, Visitors visitors, Stage stage) {
        visitors.withScript(script);
        String older = "/portal/question?thread=" + stage.rounds().key().with(script);
        Visitor dora = visitors.as("dora");
        String title = script ? "Who keeps the trolley key?" : "In which fridge is insulin?";
        String again = Asking.ask(dora, stage.rounds().community(), title, "");
        Visitor bo = visitors.as("bo");
        Asking.answer(bo, again, "Look behind the door.");

        bo.unfold(bo.panel(THREAD), "Close this question");
        Locator close = bo.form(THREAD, "close");
        close.getByLabel("It was asked before").check();
        close.getByRole(AriaRole.TEXTBOX).first().fill("nowhere");
        bo.press(close, "Close the question");
        assertThat(bo.panel(THREAD).getByRole(AriaRole.ALERT)).containsText("There is no question in this.");
        close.getByRole(AriaRole.TEXTBOX).first().fill("https://intranet.example" + older);
        bo.press(close, "Close the question");
        assertThat(bo.panel(THREAD).locator(".es-closed")).containsText("Closed. This was asked before:");
        dora.open(again);
        assertThat(dora.panel(THREAD).locator(".es-badge").first()).hasText("Closed");
        assertThat(dora.field(THREAD, "Your answer")).hasCount(0);
        dora.follow(dora.panel(THREAD).locator(".es-closed"), Rounds.KEY.with(script));
        assertThat(dora.panel(THREAD).locator("h3").first()).hasText(Rounds.KEY.with(script));

        merge(bo, again, older, Rounds.KEY.with(script));
        dora.open(again);
        assertThat(dora.panel(THREAD))
                .containsText("The question you came for was merged into this one: “" + title + "”");
        assertThat(dora.panel(THREAD).locator("h3").first()).hasText(Rounds.KEY.with(script));
        assertThat(dora.panel(THREAD).locator(".es-also")).containsText("Dora Novak");
        assertThat(dora.panel(THREAD)).containsText("Look behind the door.");
        assertThat(listed(Asking.list(dora, stage.rounds().community(), "Newest"), title))
                .hasCount(0);
    }

    private static void merge(Visitor bo, String from, String into, String kept) {
        bo.open(from);
        Locator thread = bo.panel(THREAD);
        bo.unfold(thread, "Merge into another question");
        bo.form(THREAD, "merge").getByRole(AriaRole.TEXTBOX).fill(into);
        bo.press(thread, "Look first");
        assertThat(thread).containsText("All answers, comments and followers move to “" + kept + "”");
        bo.press(thread, "Merge now");
        assertThat(thread).containsText("Merged. Links to the other question lead here now.");
        assertThat(thread.locator("h3").first()).hasText(kept);
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void who_asked_comes_back_and_the_list_says_so(boolean script, Visitors visitors, Stage stage) {
        Visitor dora = visitors.withScript(script).as("dora");
        String title = "May I crush tablets " + (script ? "in honey?" : "in jam?");
        String question = Asking.ask(dora, stage.rounds().community(), title, "");
        Locator unanswered = listed(Asking.list(dora, stage.rounds().community(), "No reply yet"), title);
        assertThat(unanswered).containsText(Pattern.compile("waiting.*No reply yet", Pattern.DOTALL));
        Visitor bo = visitors.as("bo");
        Asking.answer(bo, question, "Some of them.");
        assertThat(listed(Asking.list(bo, stage.rounds().community(), "No accepted answer"), title))
                .containsText("No accepted answer");
        assertThat(listed(Asking.list(bo, stage.rounds().community(), "Asker came back"), title))
                .hasCount(0);

        dora.open(question);
        Locator thread = dora.panel(THREAD);
        dora.unfold(thread.locator(".es-post").nth(1), "Add a comment");
        thread.locator(".es-post").nth(1).getByLabel("Your comment").fill("Which of them?");
        dora.press(thread.locator(".es-post").nth(1), "Post comment");
        assertThat(thread.locator(".es-badge").first()).hasText("The asker came back");
        assertThat(listed(Asking.list(bo, stage.rounds().community(), "Asker came back"), title))
                .containsText("The asker came back");
        assertThat(listed(Asking.list(bo, stage.rounds().community(), "No reply yet"), title))
                .hasCount(0);
    }

    private static Locator listed(Locator list, String title) {
        return list.locator(".es-list > li", new Locator.LocatorOptions().setHasText(title));
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
