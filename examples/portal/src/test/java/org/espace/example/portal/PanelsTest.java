package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do with the panels of a page: choose, leaf through, set up, fold away. */
@ExtendWith(InTheBrowser.class)
class PanelsTest {

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void choosing_a_community_on_home_opens_its_page_and_all_panels_follow(
            boolean script, Visitors visitors, Stage stage) {
        Visitor ann = visitors.withScript(script).as("ann");
        ann.open("/portal/home");
        ann.follow(ann.panel("my-communities"), "Many questions");
        assertThat(ann.page()).hasURL(Pattern.compile(".*/portal/community-" + stage.many()));
        assertThat(ann.page()).hasTitle(Pattern.compile(".*Many questions.*"));
        assertThat(ann.panel("community-home")).containsText("For everyone who thinks about Many questions.");
        assertThat(ann.panel("question-list")).containsText("Question number 60 of many?");
        assertThat(ann.panel("ask-box").getByLabel("What do you need to know from Many questions?"))
                .isVisible();

        ann.panel("question-list").getByText("Question number 59 of many?").click();
        assertThat(ann.page()).hasURL(Pattern.compile(".*/portal/question\\?.*"));
        assertThat(ann.panel("question-thread").locator("h3").first()).hasText("Question number 59 of many?");
        assertThat(ann.panel("community-home")).containsText("For everyone who thinks about Many questions.");
    }

    @Test
    void a_tab_chosen_by_script_replaces_its_panel_alone_and_back_goes_back(Visitors visitors, Stage stage) {
        Visitor ann = visitors.as("ann");
        ann.open("/portal/community?community=" + stage.many());
        ann.awaitScript();
        ann.page().evaluate("() => { document.body.dataset.still = 'here'; }");
        ann.follow(ann.panel("question-list"), "Mine");
        assertThat(tab(ann)).hasText("Mine");
        assertThat(tab(ann)).isFocused();
        assertThat(ann.page().locator("body[data-still=here]")).hasCount(1);

        ann.page().goBack();
        assertThat(tab(ann)).hasText("Newest");
        ann.page().waitForLoadState();
        ann.page().goForward();
        assertThat(tab(ann)).hasText("Mine");
        ann.page().reload();
        assertThat(tab(ann)).hasText("Mine");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void a_long_list_is_read_page_by_page_to_its_end(boolean script, Visitors visitors, Stage stage) {
        Visitor nobody = visitors.withScript(script).nobody();
        nobody.open("/portal/community?community=" + stage.many());
        Locator list = nobody.panel("question-list");
        int next = Stage.QUESTIONS_IN_MANY;
        while (next > 0) {
            assertThat(list.locator(".es-item__title").first()).hasText("Question number " + next + " of many?");
            int shown = list.locator(".es-item__title").count();
            assertThat(list.locator(".es-item__title").last())
                    .hasText("Question number " + (next - shown + 1) + " of many?");
            next -= shown;
            if (next > 0) {
                nobody.follow(list, "Show more");
            }
        }
        assertThat(list.locator("a[rel=next]")).hasCount(0);
        assertEquals(0, next);
    }

    @Test
    void settings_bind_a_panel_for_one_person_and_outlast_the_session(Visitors visitors) {
        Visitor ann = visitors.afresh("ann");
        ann.choose(ann.window("question-list"), "Settings");
        ann.panel("question-list").getByLabel("Community").selectOption("Many questions");
        ann.page().getByText("Keep these settings").click();
        assertThat(ann.panel("question-list")).containsText("Your settings are kept.");
        assertThat(ann.panel("question-list")).containsText("Question number 60 of many?");

        Visitor again = visitors.afresh("ann");
        assertThat(again.panel("question-list").locator(".es-item__title").nth(3))
                .hasText("Question number 57 of many?");
        Visitor bo = visitors.as("bo");
        bo.open("/portal/home");
        assertThat(bo.panel("question-list").locator(".es-item__title").first()).isVisible();
        assertThat(bo.panel("question-list")).not().containsText("Question number 57 of many?");

        again.choose(again.window("question-list"), "Settings");
        again.panel("question-list").getByLabel("Community").selectOption("The community that the page shows");
        again.page().getByText("Keep these settings").click();
        assertThat(again.panel("question-list")).not().containsText("Question number 57 of many?");
    }

    @Test
    void a_window_is_folded_up_given_the_page_and_explained(Visitors visitors) {
        Visitor ann = visitors.withoutScript().as("ann");
        ann.open("/portal/home");
        Locator window = ann.page().locator("#" + ann.window("question-list").getAttribute("id"));
        ann.choose(window, "Fold up");
        assertThat(window.locator(".p-window-title")).isVisible();
        assertThat(window.locator(".es-list")).hasCount(0);
        assertThat(ann.panel("my-communities")).isVisible();
        ann.choose(window, "Normal size");
        assertThat(window.locator(".es-list").first()).isVisible();

        ann.choose(window, "Full page");
        assertThat(ann.page().locator(".p-window")).hasCount(1);
        ann.choose(window, "Help");
        assertThat(window).containsText("The newest questions stand first.");
        ann.choose(window, "Back to the panel");
        assertThat(window.locator(".es-list").first()).isVisible();
        ann.choose(window, "Normal size");
        assertThat(ann.panel("my-communities")).isVisible();
    }

    private static Locator tab(Visitor visitor) {
        return visitor.panel("question-list").locator(".es-tabs [aria-current]");
    }
}
