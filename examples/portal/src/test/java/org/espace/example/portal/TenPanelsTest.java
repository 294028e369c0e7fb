package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.espace.example.browser.Axe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page crowded with panels, several of the same kind. */
@ExtendWith(InTheBrowser.class)
class TenPanelsTest {

    @Test
    void stand_together_and_in_nobodys_way(Visitors visitors, Stage stage) {
        Visitor ann = visitors.as("ann");
        ann.open("/portal/ten?community=" + stage.many() + "&thread=" + stage.inUnion());
        assertThat(ann.page().locator("[data-es-panel]")).hasCount(10);
        for (int width : new int[] {1280, 320}) {
            ann.page().setViewportSize(width, 900);
            assertEquals(List.of(), Axe.faultsOf(ann.page()));
        }
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void two_of_a_kind_do_not_disturb_each_other(boolean script, Visitors visitors, Stage stage) {
        Visitor ann = visitors.withScript(script).as("ann");
        ann.open("/portal/ten?community=" + stage.many());
        Locator first = ann.panels("question-list").nth(0);
        Locator second = ann.panels("question-list").nth(1);

        ann.follow(first, "Mine");
        assertThat(current(first)).hasText("Mine");
        assertThat(current(second)).hasText("Newest");
        ann.follow(second, "No reply yet");
        assertThat(current(second)).hasText("No reply yet");
        assertThat(current(first)).hasText("Mine");
        assertThat(second).containsText("Every question here has a reply.");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void a_refusal_shows_only_where_it_was_typed(boolean script, Visitors visitors, Stage stage) {
        Visitor ann = visitors.withScript(script).as("ann");
        ann.open("/portal/ten?compose=new&community=" + stage.many());
        ann.field("question-thread", "More about it").fill("Without a title.");
        ann.press(ann.panel("question-thread"), "Ask");
        assertThat(ann.page().locator("[role=alert]")).hasCount(1);
        assertThat(ann.field("question-thread", "More about it")).hasValue("Without a title.");
        assertThat(ann.page().locator("[data-es-panel]")).hasCount(10);
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void choosing_in_one_moves_the_others(boolean script, Visitors visitors, Stage stage) {
        Visitor ann = visitors.withScript(script).as("ann");
        ann.open("/portal/ten?community=" + stage.many());
        ann.panels("question-list")
                .nth(1)
                .getByText("Question number 60 of many?")
                .click();
        assertThat(ann.panel("question-thread").locator(".es-thread__title")).hasText("Question number 60 of many?");
        ann.follow(ann.panel("my-communities"), "Empty shelf");
        for (Locator home : ann.panels("community-home").all()) {
            assertThat(home).containsText("For everyone who thinks about Empty shelf.");
        }
        assertThat(ann.panels("question-list").nth(1)).containsText("No questions yet. Ask the first one.");
        assertThat(ann.page()).hasURL(Pattern.compile(".*/portal/ten\\?.*community=" + stage.shelf() + ".*"));
    }

    private static Locator current(Locator list) {
        return list.locator(".es-tabs [aria-current]");
    }
}
