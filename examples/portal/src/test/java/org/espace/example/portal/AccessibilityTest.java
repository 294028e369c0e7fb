package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import org.espace.example.browser.Axe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing on any page stands in anybody's way: light and dark, wide and narrow, forced colours, written from the right. */
@ExtendWith(InTheBrowser.class)
class AccessibilityTest {
    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    @Test
    void home(Visitors visitors) {
        Visitor ann = visitors.as("ann");
        ann.open("/portal/home");
        inEveryLight(ann);
        inForcedColours(ann);
        fromTheRight(ann);
    }

    @Test
    void home_for_somebody_not_signed_in(Visitors visitors) {
        Visitor nobody = visitors.nobody();
        nobody.open("/portal/home");
        inEveryLight(nobody);
    }

    @Test
    void communities(Visitors visitors) {
        Visitor dora = visitors.as("dora");
        dora.open("/portal/communities");
        inEveryLight(dora);
    }

    @Test
    void community(Visitors visitors, Stage stage) {
        Visitor bo = visitors.as("bo");
        bo.open("/portal/community?community=" + stage.many());
        inEveryLight(bo);
    }

    @Test
    void starting_a_community_and_what_it_says_of_mistakes(Visitors visitors) {
        Visitor dora = visitors.as("dora");
        dora.open("/portal/start");
        inEveryLight(dora);
        dora.press(dora.panel("community-start"), "See what is there");
        assertThat(dora.panel("community-start").locator("[role=alert]")).isVisible();
        inEveryLight(dora);
        inForcedColours(dora);
        fromTheRight(dora);
    }

    @Test
    void people_and_one_of_them(Visitors visitors) {
        Visitor dora = visitors.as("dora");
        dora.open("/portal/people");
        inEveryLight(dora);
        fromTheRight(dora);
        dora.follow(dora.panel("people-finder"), "Ann Whitfield");
        inEveryLight(dora);
    }

    @Test
    void my_profile(Visitors visitors) {
        Visitor dora = visitors.as("dora");
        dora.open("/portal/me");
        inEveryLight(dora);
        inForcedColours(dora);
    }

    @Test
    void what_to_copy_for_pages_elsewhere(Visitors visitors) {
        Visitor admin = visitors.as("admin");
        admin.open("/portal/embed");
        Locator builder = admin.panel("embed-builder");
        builder.locator("select[name=shown]").selectOption("question-list");
        admin.press(builder, "Choose");
        assertThat(builder.locator("espace-panel .es-item__title").first()).isVisible();
        inEveryLight(admin);
    }

    @Test
    void what_a_coordinator_does(Visitors visitors, Stage stage) {
        Visitor bo = visitors.as("bo");
        bo.open("/portal/community?community=" + stage.shelf());
        for (String tab : List.of("Leaders", "Who came")) {
            bo.follow(bo.panel("community-care"), tab);
            inEveryLight(bo);
        }
        for (String tab : List.of("Asking", "All", "Advocates")) {
            bo.follow(bo.panel("community-members"), tab);
            inEveryLight(bo);
        }
    }

    @Test
    void question(Visitors visitors, Stage stage) {
        Visitor ann = visitors.as("ann");
        ann.open("/portal/question?thread=" + stage.inUnion());
        ann.panel("question-thread").getByText("Add a comment").first().click();
        inEveryLight(ann);
        inForcedColours(ann);
        fromTheRight(ann);
    }

    @Test
    void composer_and_what_it_says_of_mistakes(Visitors visitors, Stage stage) {
        Visitor ann = visitors.as("ann");
        ann.open("/portal/question?compose=new&community=" + stage.quiet());
        inEveryLight(ann);
        ann.press(ann.panel("question-thread"), "Ask");
        assertThat(ann.panel("question-thread").locator("[role=alert]")).isVisible();
        inEveryLight(ann);
    }

    @Test
    void what_was_changed_in_a_question(Visitors visitors, Stage stage) {
        Visitor dora = visitors.as("dora");
        dora.open("/portal/question?thread=" + stage.rounds().changed());
        dora.follow(dora.panel("question-thread").locator(".es-post").first(), "see what changed");
        assertThat(dora.panel("question-thread").locator("ins").first()).isVisible();
        inEveryLight(dora);
        inForcedColours(dora);
        fromTheRight(dora);
    }

    @Test
    void closing_a_question_merging_it_and_asking_people(Visitors visitors, Stage stage) {
        Visitor bo = visitors.as("bo");
        bo.open("/portal/question?thread=" + stage.rounds().changed());
        Locator thread = bo.panel("question-thread");
        bo.unfold(thread, "Close this question");
        bo.unfold(thread, "Merge into another question");
        inEveryLight(bo);
        bo.press(thread, "Close the question");
        assertThat(thread.locator("[role=alert]")).isVisible();
        inEveryLight(bo);
        bo.follow(thread, "Ask people who can help");
        inEveryLight(bo);
    }

    @Test
    void discussion_and_what_a_coordinator_does_with_it(Visitors visitors, Stage stage) {
        Visitor bo = visitors.as("bo");
        bo.open("/portal/discussion?discussion=" + stage.rounds().talked() + "&community="
                + stage.rounds().community());
        bo.unfold(bo.panel("discussion-thread"), "Look after this discussion");
        bo.unfold(bo.panel("discussion-list"), "Start a discussion");
        inEveryLight(bo);
        inForcedColours(bo);
        fromTheRight(bo);
        bo.form("discussion-thread", "reply").locator("textarea").pressSequentially("Hear, @an");
        assertThat(bo.page().locator(".es-suggestions")).isVisible();
        inEveryLight(bo);
    }

    @Test
    void page_talk(Visitors visitors) {
        Visitor ann = visitors.as("ann");
        ann.open("/portal/" + Rounds.LEAFLET);
        ann.unfold(ann.panel("page-talk"), "Reply");
        inEveryLight(ann);
        inForcedColours(ann);
        fromTheRight(ann);
    }

    @Test
    void experience_and_what_its_form_says_of_mistakes(Visitors visitors, Stage stage) {
        Visitor ann = visitors.as("ann");
        ann.open("/portal/experience?experience=" + stage.rounds().old().scripted());
        ann.unfold(ann.panel("experience-story"), "I used this");
        inEveryLight(ann);
        inForcedColours(ann);
        fromTheRight(ann);
        ann.open("/portal/experience?experience=new&community=" + stage.rounds().community());
        ann.press(ann.panel("experience-story"), "Tell it");
        assertThat(ann.panel("experience-story").locator("[role=alert]")).isVisible();
        inEveryLight(ann);
        fromTheRight(ann);
    }

    @Test
    void signing_in_and_what_it_says_of_a_wrong_password(Visitors visitors) {
        Visitor nobody = visitors.nobody();
        nobody.open("/login");
        inEveryLight(nobody);
        nobody.fillSignIn("nobody-knows-me", "wrong");
        assertThat(nobody.page().locator("[role=alert]")).isVisible();
        inEveryLight(nobody);
    }

    @Test
    void settings_and_help(Visitors visitors) {
        Visitor ann = visitors.as("ann");
        ann.open("/portal/home");
        ann.choose(ann.window("question-list"), "Settings");
        assertThat(ann.page().getByText("Keep these settings")).isVisible();
        inEveryLight(ann);
        ann.choose(ann.window("question-list"), "Help");
        assertThat(ann.page().getByText("The newest questions stand first.")).isVisible();
        inEveryLight(ann);
    }

    @Test
    void what_is_not_there(Visitors visitors) {
        Visitor ann = visitors.as("ann");
        assertEquals(404, ann.open("/portal/nowhere").status());
        inEveryLight(ann);
    }

    /** Whoever finds nothing must be able to find something. */
    @Test
    void a_planted_fault_is_found(Visitors visitors) {
        Visitor nobody = visitors.nobody();
        nobody.open("/portal/home");
        nobody.page().evaluate("""
                () => {
                  document.body.insertAdjacentHTML("beforeend", "<img src='/portal/assets/portal.svg'><p id=main>p</p><button>i</button>");
                  document.body.lastElementChild.style.inlineSize = "1300px";
                }
                """);
        String faults = String.join("\n", Axe.faultsOf(nobody.page()));
        for (String expected :
                List.of("image-alt: img", "id used twice: main", "small target", "scrolls sideways: 13")) {
            assertTrue(faults.contains(expected), () -> "Expected \"" + expected + "\" in: " + faults);
        }
    }

    static void inEveryLight(Visitor visitor) {
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {WIDE, NARROW}) {
            visitor.page().setViewportSize(width, 900);
            in(ColorScheme.LIGHT, visitor);
            Axe.faultsOf(visitor.page()).forEach(fault -> faults.add(width + " light " + fault));
            in(ColorScheme.DARK, visitor);
            Axe.coloursOf(visitor.page()).forEach(fault -> faults.add(width + " dark " + fault));
        }
        in(ColorScheme.LIGHT, visitor);
        visitor.page().setViewportSize(WIDE, 900);
        none(faults);
    }

    private static void in(ColorScheme scheme, Visitor visitor) {
        visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    }

    static void inForcedColours(Visitor visitor) {
        visitor.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        none(Axe.faultsOf(visitor.page()));
        visitor.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    static void fromTheRight(Visitor visitor) {
        visitor.page().evaluate("document.documentElement.dir = 'rtl'");
        visitor.page().setViewportSize(NARROW, 900);
        none(Axe.faultsOf(visitor.page()));
        visitor.page().setViewportSize(WIDE, 900);
        none(Axe.faultsOf(visitor.page()));
    }

    private static void none(List<String> faults) {
        assertEquals("", String.join("\n", faults));
    }
}
