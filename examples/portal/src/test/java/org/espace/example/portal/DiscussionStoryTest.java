package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People talk something over: with quotes, names and short signs; and a coordinator keeps order. */
@ExtendWith(InTheBrowser.class)
class DiscussionStoryTest {
    private static final String LIST = "discussion-list";
    private static final String THREAD = "discussion-thread";

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void ann_starts_cy_quotes_her_and_names_bo_who_hears_of_it(boolean script, Visitors visitors, Stage stage) {
        Visitor ann = visitors.withScript(script).as("ann");
        String discussion = start(ann, stage.rounds().community(), "Rounds at " + (script ? "six" : "seven"));
        assertThat(follow(ann)).hasText("Following: stop");
        Visitor cy = visitors.as("cy");
        cy.open(discussion);
        assertThat(follow(cy)).hasText("Follow");
        cy.follow(cy.panel(THREAD), "Quote Ann Whitfield");
        assertThat(cy.form(THREAD, "reply")).containsText("You answer to what Ann Whitfield wrote.");
        // The browser goes to the form once more when all of the page is there.
        cy.page().waitForLoadState();
        name(cy, script);
        cy.press(cy.form(THREAD, "reply"), "Post reply");

        Locator reply = posts(cy).nth(1);
        assertThat(reply.locator(".es-quote")).containsText("Ann Whitfield wrote");
        assertThat(reply.locator(".es-quote")).containsText("is it better?");
        assertThat(reply.locator(".es-prose")).hasText("No. What do you think, @Bo Lindqvist?");
        assertThat(reply.locator(".es-prose a")).containsText("Bo Lindqvist");
        assertThat(follow(cy)).hasText("Following: stop");
        cy.press(cy.panel(THREAD), "Following: stop");
        assertThat(cy.panel(THREAD)).containsText("You no longer follow this discussion.");

        Visitor bo = visitors.as("bo");
        bo.open(discussion);
        react(bo, "Good idea, nobody yet");
        assertThat(reaction(bo, "Good idea, 1 person")).hasAttribute("aria-pressed", "true");
        ann.open(discussion);
        assertThat(reaction(ann, "Good idea, 1 person")).hasAttribute("aria-pressed", "false");
        react(bo, "Good idea, 1 person");
        assertThat(reaction(bo, "Good idea, nobody yet")).hasAttribute("aria-pressed", "false");
    }

    /** With script from the list of who may be meant, by the keyboard alone; without, all of the name. */
    private static void name(Visitor cy, boolean script) {
        Locator field = cy.form(THREAD, "reply").locator("textarea");
        if (!script) {
            field.fill("No. What do you think, @Bo Lindqvist?");
            return;
        }
        assertThat(cy.panel(THREAD).locator("text-expander:defined").first()).isAttached();
        // Each letter asks anew: the list meant is the last one.
        cy.page()
                .waitForResponse(
                        answer -> answer.url().contains("mention=bo%20li"),
                        () -> field.pressSequentially("No. What do you think, @bo li"));
        Locator list = cy.panel(THREAD).getByRole(AriaRole.LISTBOX);
        assertThat(list.getByRole(AriaRole.OPTION).first()).containsText("Bo Lindqvist");
        assertThat(field).hasAttribute("aria-controls", list.getAttribute("id"));
        cy.page().keyboard().press("Enter");
        assertThat(list).hasCount(0);
        assertThat(field).isFocused();
        assertThat(field).hasValue("No. What do you think, @Bo Lindqvist ");
        cy.page().keyboard().press("Backspace");
        cy.page().keyboard().type("?");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void bo_pins_locks_splits_and_moves_and_nobody_else_can(boolean script, Visitors visitors, Stage stage) {
        Visitor ann = visitors.withScript(script).as("ann");
        String title = "Doors in " + (script ? "spring" : "autumn");
        String discussion = start(ann, stage.rounds().community(), title);
        reply(ann, "By the way: who has my pen?");
        Visitor bo = visitors.as("bo");
        bo.open(discussion);
        assertThat(ann.panel(THREAD)).not().containsText("Look after this discussion");

        tend(bo, "pin", "Pin it to the top");
        assertThat(bo.panel(LIST).locator(".es-list > li").first()).containsText(title);
        lockAndUnlock(bo, ann, discussion);
        split(bo, ann, discussion, script ? "Pens we found" : "Pens we lost");
        move(bo, stage.union(), discussion, title);
        for (String login : new String[] {"xia", "ann"}) {
            Visitor reader = visitors.as(login);
            reader.open(discussion);
            assertThat(reader.panel(THREAD))
                    .containsText(login.equals("ann") ? title : "nothing here that you can see");
        }
    }

    private static void lockAndUnlock(Visitor bo, Visitor ann, String discussion) {
        bo.unfold(bo.panel(THREAD), "Look after this discussion");
        bo.press(bo.form(THREAD, "lock"), "Lock it");
        assertThat(bo.form(THREAD, "lock").locator(".es-fault")).containsText("This is empty.");
        bo.form(THREAD, "lock").getByLabel("Why do you lock it?").fill("Let us sleep on it.");
        ann.field(THREAD, "Your reply").fill("One more thing:");
        bo.press(bo.form(THREAD, "lock"), "Lock it");
        assertThat(bo.panel(THREAD)).containsText("This discussion is locked. Let us sleep on it.");
        ann.press(ann.form(THREAD, "reply"), "Post reply");
        assertThat(ann.panel(THREAD)).containsText("This discussion is locked, so nobody can write in it.");
        ann.open(discussion);
        assertThat(ann.panel(THREAD)).containsText("Let us sleep on it. — Bo Lindqvist");
        assertThat(ann.field(THREAD, "Your reply")).hasCount(0);
        tend(bo, "unlock", "Unlock it");
        assertThat(bo.field(THREAD, "Your reply")).isVisible();
    }

    private static void split(Visitor bo, Visitor ann, String discussion, String title) {
        bo.unfold(bo.panel(THREAD), "Look after this discussion");
        bo.form(THREAD, "split").getByLabel("Ann Whitfield: By the way").check();
        bo.form(THREAD, "split").getByLabel("What is the new discussion about?").fill(title);
        bo.press(bo.form(THREAD, "split"), "Make a new discussion of them");
        assertThat(bo.panel(THREAD)).containsText("These posts are a discussion of their own now.");
        assertThat(bo.panel(THREAD).locator("h3").first()).hasText(title);
        assertThat(posts(bo)).hasCount(1);
        ann.open(discussion);
        assertThat(posts(ann)).hasCount(1);
        ann.follow(ann.panel(THREAD).locator(".es-note--did"), "Read it there");
        assertThat(ann.panel(THREAD).locator("h3").first()).hasText(title);
    }

    private static void move(Visitor bo, long target, String discussion, String title) {
        bo.open(discussion);
        bo.unfold(bo.panel(THREAD), "Look after this discussion");
        bo.follow(bo.panel(THREAD), "Move it to another community");
        bo.form(THREAD, "move").getByLabel("Where to?").selectOption(Long.toString(target));
        bo.press(bo.form(THREAD, "move"), "Move it");
        assertThat(bo.panel(THREAD)).containsText("It now stands here, with all its posts.");
        assertThat(bo.panel(THREAD)).containsText("Bo Lindqvist moved this discussion here from another community.");
        bo.open("/portal/discussion?community=" + target);
        assertThat(bo.panel(LIST)).containsText(title);
    }

    private static void tend(Visitor bo, String action, String button) {
        bo.unfold(bo.panel(THREAD), "Look after this discussion");
        bo.press(bo.form(THREAD, action), button);
        assertThat(bo.panel(THREAD).getByRole(AriaRole.STATUS).first()).isVisible();
    }

    private static String start(Visitor ann, long community, String title) {
        ann.open("/portal/discussion?community=" + community);
        Locator form = ann.form(LIST, "start");
        if (!form.isVisible()) {
            ann.unfold(ann.panel(LIST), "Start a discussion");
        }
        form.getByLabel("What is it about?").fill(title);
        form.getByLabel("Your first post").fill("An hour **sooner**: is it better?");
        ann.press(form, "Start");
        assertThat(ann.page().getByText("Your discussion is started.").first()).isVisible();
        assertThat(ann.panel(THREAD).locator("h3").first()).hasText(title);
        return ann.address();
    }

    private static void reply(Visitor visitor, String words) {
        visitor.field(THREAD, "Your reply").fill(words);
        visitor.press(visitor.form(THREAD, "reply"), "Post reply");
        assertThat(visitor.panel(THREAD)).containsText("Your reply is posted.");
    }

    private static void react(Visitor visitor, String button) {
        reaction(visitor, button).click();
        assertThat(visitor.panel(THREAD).getByRole(AriaRole.STATUS).first()).isVisible();
    }

    private static Locator reaction(Visitor visitor, String button) {
        return posts(visitor)
                .first()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    private static Locator posts(Visitor visitor) {
        return visitor.panel(THREAD).locator(".es-post");
    }

    private static Locator follow(Visitor visitor) {
        return visitor.form(THREAD, "follow").getByRole(AriaRole.BUTTON);
    }
}
