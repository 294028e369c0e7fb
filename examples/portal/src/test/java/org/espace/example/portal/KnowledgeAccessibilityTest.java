package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.espace.example.portal.AccessibilityTest.fromTheRight;
import static org.espace.example.portal.AccessibilityTest.inEveryLight;
import static org.espace.example.portal.AccessibilityTest.inForcedColours;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** As {@link AccessibilityTest}, where people raise concerns, look for something, and read what is new. */
@ExtendWith(OnOtherDays.class)
class KnowledgeAccessibilityTest {
    private static final String TITLE = "The lift stands still at night";

    @Test
    void raising_a_concern_and_what_is_said_of_mistakes(Visitors visitors, StageOfKnowledge stage) {
        String community = stage.handled(stage.community("Accessible lifts", StageOfKnowledge.MANY));
        Visitor ann = visitors.as("ann");
        Locator form = Raising.form(ann, community);
        inEveryLight(ann);
        inForcedColours(ann);
        fromTheRight(ann);
        ann.press(form, "Send my concern");
        assertThat(form.locator("[role=alert]")).isVisible();
        inEveryLight(ann);
    }

    @Test
    void the_case_code_and_the_case_it_opens(Visitors visitors, StageOfKnowledge stage) {
        String community = stage.handled(stage.community("Accessible cases", StageOfKnowledge.MANY));
        Visitor ann = visitors.as("ann");
        Raising.raise(ann, community, Raising.ANONYMOUSLY, TITLE);
        inEveryLight(ann);
        inForcedColours(ann);
        String code = ann.panel("concern-list")
                .locator(".es-casecode__letters")
                .innerText()
                .strip();
        stage.nextDay();
        Raising.openCase(ann, community, code);
        assertThat(ann.panel("concern-list")).containsText(TITLE);
        inEveryLight(ann);
        Raising.openCase(ann, community, "no code at all");
        assertThat(ann.panel("concern-list").locator("[role=alert]").first()).isVisible();
        inEveryLight(ann);
    }

    @Test
    void concerns_as_who_handles_them_sees_them(Visitors visitors, StageOfKnowledge stage) {
        String community = stage.handled(stage.community("Accessible worries", StageOfKnowledge.MANY));
        stage.worry(community, TITLE);
        Visitor bo = visitors.as("bo");
        bo.open(community);
        inEveryLight(bo);
        bo.follow(bo.panel("concern-list"), "Who handles concerns");
        inEveryLight(bo);
        Visitor hana = visitors.as("hana");
        Raising.read(hana, community, TITLE);
        Raising.step(hana, "Heard", "We call who built it.");
        inEveryLight(hana);
        inForcedColours(hana);
        fromTheRight(hana);
    }

    @Test
    void what_was_found_and_what_was_not(Visitors visitors, StageOfKnowledge stage) {
        String community = stage.community("Thermos and flask", 3);
        stage.question(community, "Which thermos keeps tea hot?", "tea");
        stage.question(community, "Which thermos keeps soup hot?", "soup");
        Visitor ann = visitors.as("ann");
        FindingStoryTest.until(ann, "/portal/search?find=thermos", "search-results", "3 things found for “thermos”");
        Locator results = ann.panel("search-results");
        results.getByText("Narrow what was found").click();
        inEveryLight(ann);
        inForcedColours(ann);
        fromTheRight(ann);
        ann.open("/portal/search?find=thermos");
        results.getByText("Narrow what was found").click();
        results.getByLabel("What it is").getByText("Question").click();
        assertThat(results.locator(".es-chips")).isVisible();
        inEveryLight(ann);
        ann.open("/portal/home");
        ann.panel("search-box").getByLabel("What do you look for?").pressSequentially("which therm");
        ann.panel("search-box").locator("[role=option]").first().waitFor();
        // Where the page is narrow, the list lies over what stands below for as long as it is open.
        inForcedColours(ann);
        ann.open("/portal/search?find=nowhere-to-be-found");
        assertThat(results).containsText("Nothing found for");
        inEveryLight(ann);
    }

    @Test
    void what_is_new_and_where_a_feed_of_it_is_read(Visitors visitors, StageOfKnowledge stage) {
        stage.question(stage.community("Accessible news", 5), "What is new about soap?", "soap");
        Visitor hal = visitors.as("hal");
        hal.open("/portal/new");
        hal.choose(hal.window("activity"), "Full page");
        hal.panel("activity").getByText("Read this in a feed reader").click();
        hal.press(hal.panel("activity"), "Make a private address");
        assertThat(hal.panel("activity").getByLabel("Your new private address")).isVisible();
        inEveryLight(hal);
        inForcedColours(hal);
        fromTheRight(hal);
    }
}
