package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a panel says when it has little to show, and what it offers to do about that. */
@ExtendWith(InTheBrowser.class)
class StatesTest {

    @Test
    void empty_it_says_why_and_offers_to_begin(Visitors visitors, Stage stage) {
        Visitor ann = visitors.as("ann");
        ann.open("/portal/community?community=" + stage.shelf());
        assertThat(ann.panel("question-list")).containsText("No questions yet. Ask the first one.");
        ann.follow(ann.panel("question-list"), "Ask a question");
        assertThat(ann.field("question-thread", "Your question in one line")).isVisible();
        assertThat(ann.panel("question-thread")).containsText("Your question goes to Empty shelf.");
    }

    @Test
    void searched_in_vain_it_says_so_and_leads_back(Visitors visitors) {
        Visitor ann = visitors.as("ann");
        ann.open("/portal/home");
        ann.panel("community-list").getByLabel("Find a community by name").fill("xyzzy");
        ann.press(ann.panel("community-list"), "Search");
        assertThat(ann.panel("community-list")).containsText("No community has a name with these words.");
        assertThat(ann.panel("community-list").getByLabel("Find a community by name"))
                .hasValue("xyzzy");
        ann.panel("community-list").getByText("Show all communities").first().click();
        assertThat(ann.panel("community-list").locator(".es-list > li").first()).isVisible();
    }

    @Test
    void what_is_hidden_and_what_never_was_look_the_same(Visitors visitors, Stage stage) {
        Visitor dora = visitors.as("dora");
        String never = shown(dora, 987_654_321L);
        assertThat(dora.panel("question-thread")).containsText("There is nothing here that you can see.");
        assertEquals(never, shown(dora, stage.inWhistle()));
        dora.open("/portal/communities");
        dora.follow(dora.panel("community-finder"), "All");
        Locator finder = dora.panel("community-finder");
        assertThat(finder).containsText("Cycle to work");
        finder.getByLabel("Find a community by name").fill("w");
        dora.press(finder, "Search");
        assertThat(finder).containsText("Ward handover");
        assertThat(finder).not().containsText("Whistle blowing");
        dora.open("/portal/community?community=" + stage.whistle());
        assertThat(dora.page().locator("body")).not().containsText("Whistle blowing");
    }

    @Test
    void a_restricted_community_is_seen_but_not_read_until_somebody_lets_one_in(Visitors visitors, Stage stage) {
        Visitor dora = visitors.as("dora");
        dora.open("/portal/community?community=" + stage.union());
        assertThat(dora.panel("question-list")).containsText("Only members read the questions of this community.");
        assertEquals(shown(dora, 987_654_321L), shown(dora, stage.inUnion()));
        dora.open("/portal/community?community=" + stage.union());
        dora.press(dora.panel("community-home"), "Ask to join Union matters");
        assertThat(dora.panel("community-home")).containsText("You asked to join. A coordinator will answer.");

        Visitor bo = visitors.as("bo");
        bo.open("/portal/community?community=" + stage.union());
        bo.press(bo.panel("community-members"), "Let Dora Novak in");
        assertThat(bo.panel("community-members")).containsText("They are a member now.");
        dora.page().reload();
        assertThat(dora.panel("question-list")).containsText("What does the union say about night work?");
    }

    @Test
    void a_page_that_is_not_there_says_so_and_leads_home(Visitors visitors) {
        Visitor ann = visitors.as("ann");
        assertEquals(404, ann.open("/portal/nowhere").status());
        ann.page().getByRole(AriaRole.MAIN).getByText("Go to Home").click();
        assertThat(ann.page()).hasURL(Pattern.compile(".*/portal/home"));
    }

    private static String shown(Visitor visitor, long thread) {
        visitor.open("/portal/question?thread=" + thread);
        return visitor.panel("question-thread").innerText();
    }
}
