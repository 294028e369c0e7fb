package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Someone who uses no mouse. */
@ExtendWith(InTheBrowser.class)
class KeyboardTest {
    private static final int LONGEST_WAY = 80;

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
        tabTo(page, bo.panel("question-thread").locator("form[data-es-form=ask] button"));
        page.keyboard().press("Enter");
        assertThat(bo.panel("question-thread")).containsText("Your question is posted.");

        Locator menu = bo.window("question-thread").locator("summary").first();
        tabTo(page, menu);
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(bo.window("question-thread").locator(".p-menu a").first()).isFocused();
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
