package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Someone who uses no mouse. */
@ExtendWith(InTheBrowser.class)
class KeyboardTest {
    private static final int LONGEST_WAY = 80;
    private static final int LONGEST_LIST = 8;

    @Test
    void from_signing_in_to_a_question_posted_and_a_menu_opened(Visitors visitors, Stage stage) {
        Visitor bo = visitors.nobody();
        Page page = bo.page();
        bo.open("/login?next=/portal/community?community=" + stage.night());
        tabTo(page, page.getByLabel("Sign-in name"));
        page.keyboard().type("bo");
        page.keyboard().press("Tab");
        page.keyboard().type(Stage.PASSWORD);
        page.keyboard().press("Enter");

        assertThat(page.locator(".p-name")).hasText("Bo Lindqvist");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to the page")).isFocused();
        page.keyboard().press("Enter");
        tabTo(page, bo.panel("ask-box").locator("input[name=title]"));
        page.keyboard().type("What is warm at three in the morning?");
        page.keyboard().press("Enter");

        assertThat(bo.field("question-thread", "Your question in one line"))
                .hasValue("What is warm at three in the morning?");
        tabTo(page, bo.field("question-thread", "More about it"));
        page.keyboard().type("Soup?");
        tabTo(page, bo.panel("question-thread").locator("form[data-es-form=ask] .es-button--main"));
        page.keyboard().press("Enter");
        assertThat(bo.panel("question-thread")).containsText("Your question is posted.");

        Locator menu = bo.window("question-thread").locator("summary").first();
        tabTo(page, menu);
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(bo.window("question-thread").locator(".p-menu a").first()).isFocused();
    }

    @Test
    void a_discussion_is_started_a_colleague_named_and_quoted(Visitors visitors, Stage stage) {
        Visitor ann = visitors.as("ann");
        Page page = ann.page();
        ann.open("/portal/discussion?community=" + stage.rounds().community());
        tabTo(page, ann.panel("discussion-list").locator("summary").first());
        page.keyboard().press("Enter");
        Locator start = ann.form("discussion-list", "start");
        tabTo(page, start.getByLabel("What is it about?"));
        page.keyboard().type("Tea in the round");
        tabTo(page, start.locator("textarea"));
        name(ann, start, "Do we stop for it, @", "cy", "Cy Adeyemi");
        tabTo(page, start.locator("button"));
        page.keyboard().press("Enter");

        Locator thread = ann.panel("discussion-thread");
        assertThat(thread.locator(".es-post").first()).containsText("Do we stop for it, @Cy Adeyemi ?");
        tabTo(page, thread.getByText("Quote").first());
        page.keyboard().press("Enter");
        assertThat(thread).containsText("You answer to what Ann Whitfield wrote.");
        page.waitForLoadState();
        Locator reply = ann.form("discussion-thread", "reply");
        tabTo(page, reply.locator("textarea"));
        name(ann, reply, "Or not, @", "bo", "Bo Lindqvist");
        tabTo(page, reply.locator("button"));
        page.keyboard().press("Enter");
        assertThat(thread.locator(".es-post").nth(1)).containsText("Or not, @Bo Lindqvist ?");
        tabTo(
                page,
                thread.locator(".es-post")
                        .first()
                        .locator(".es-reactions button")
                        .last());
        page.keyboard().press("Enter");
        assertThat(thread.locator(".es-reactions [aria-pressed=true]")).hasCount(1);
    }

    /** Into the field that has the focus: text, then somebody from the list, which the arrow keys go through. */
    private static void name(Visitor visitor, Locator form, String before, String typed, String name) {
        visitor.page().keyboard().type(before + typed);
        Locator list = form.getByRole(AriaRole.LISTBOX);
        Locator wanted = list.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(name));
        assertThat(wanted).isVisible();
        for (int step = 0; step < LONGEST_LIST && !"true".equals(wanted.getAttribute("aria-selected")); step++) {
            visitor.page().keyboard().press("ArrowDown");
        }
        assertThat(form.locator("textarea")).hasAttribute("aria-activedescendant", wanted.getAttribute("id"));
        visitor.page().keyboard().press("Enter");
        assertThat(list).hasCount(0);
        visitor.page().keyboard().type("?");
    }

    /** Every stop on the way must be seen to be one. */
    private static void tabTo(Page page, Locator wanted) {
        for (int step = 0; step < LONGEST_WAY; step++) {
            if (Boolean.TRUE.equals(wanted.evaluate("each => each === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
            assertNotEquals(
                    "none",
                    outline(page),
                    () -> "Nothing shows the focus on " + page.evaluate("document.activeElement.outerHTML"));
        }
        fail("The tab key does not lead to " + wanted);
    }

    private static Object outline(Page page) {
        return page.evaluate("""
                () => {
                  const style = getComputedStyle(document.activeElement);
                  return document.activeElement === document.body || style.outlineStyle !== "none" || style.boxShadow !== "none" ? "seen" : "none";
                }
                """);
    }
}
