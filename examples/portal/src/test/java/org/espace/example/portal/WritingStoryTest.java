package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to a text: it waits until it is ready, is posted once however often it is sent, and says later what was changed in it. */
@ExtendWith(InTheBrowser.class)
class WritingStoryTest {
    private static final String THREAD = "question-thread";

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void bo_changes_an_answer_and_everybody_sees_what(boolean script, Visitors visitors, Stage stage) {
        Visitor ann = visitors.withScript(script).as("ann");
        String title = "How long does a syringe keep " + (script ? "in the fridge?" : "in a drawer?");
        String question = Asking.ask(ann, stage.rounds().community(), title, "");
        Visitor bo = visitors.as("bo");
        Asking.answer(bo, question, "It keeps for four hours, I think.");

        Locator answer = bo.panel(THREAD).locator(".es-post").nth(1);
        bo.follow(answer, "Edit");
        bo.form(THREAD, "edit-answer").getByLabel("More about it").fill("It keeps for six hours, I am sure.");
        bo.press(answer, "Keep these changes");
        assertThat(bo.panel(THREAD)).containsText("Your changes are kept.");

        ann.open(question);
        ann.follow(ann.panel(THREAD).locator(".es-post").nth(1), "see what changed");
        Locator latest = ann.panel(THREAD).locator(".es-history > li").first();
        assertThat(latest).containsText("Bo Lindqvist");
        assertThat(latest.locator("del").first()).containsText("four");
        assertThat(latest.locator("ins").first()).containsText("six");
        assertThat(ann.panel(THREAD).locator(".es-history > li").last())
                .containsText("It keeps for four hours, I think.");
        ann.follow(ann.panel(THREAD), "Back to the question");
        assertThat(ann.panel(THREAD).locator("h3").first()).hasText(title);
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void what_wyn_did_not_send_is_found_again_and_sent(boolean script, Visitors visitors, Stage stage) {
        Visitor wyn = visitors.withScript(script).as("wyn");
        String title = "Do we sign for water " + (script ? "at noon?" : "at midnight?");
        Locator composer = Asking.compose(wyn, stage.rounds().community());
        composer.getByLabel("Your question in one line").fill(title);
        composer.getByLabel("More about it").fill("It is *only*\nwater.");
        if (script) {
            assertThat(composer.locator("[data-es-draft-said]")).hasText("Draft kept just now");
        } else {
            wyn.press(composer, "Keep as draft");
            assertThat(composer).containsText("Your draft is kept. Only you see it.");
        }

        wyn.follow(Asking.list(wyn, stage.rounds().community(), "Drafts"), title);
        assertThat(composer.getByLabel("Your question in one line")).hasValue(title);
        assertThat(composer.getByLabel("More about it")).hasValue("It is *only*\nwater.");
        wyn.press(composer, "Ask");
        assertThat(composer).containsText("Your question is posted.");
        assertThat(Asking.list(wyn, stage.rounds().community(), "Drafts")).not().containsText(title);
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void what_is_sent_twice_is_posted_once(boolean script, Visitors visitors, Stage stage) {
        Visitor xia = visitors.withScript(script).as("xia");
        String title = "Who counts the vials " + (script ? "twice?" : "once more?");
        Locator composer = Asking.compose(xia, stage.rounds().community());
        type(composer, title);
        composer.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Ask").setExact(true))
                .dblclick();
        assertThat(composer).containsText("Your question is posted.");
        String first = xia.chosen("thread");

        Asking.compose(xia, stage.rounds().community());
        type(composer, title);
        xia.press(composer, "Ask");
        assertThat(composer).containsText("Your question is posted.");
        assertEquals(first, xia.chosen("thread"));
        assertThat(Asking.list(xia, stage.rounds().community(), "Newest").getByText(title))
                .hasCount(1);
    }

    private static void type(Locator composer, String title) {
        composer.getByLabel("Your question in one line").fill(title);
        composer.getByLabel("More about it").fill("Somebody must.");
    }
}
