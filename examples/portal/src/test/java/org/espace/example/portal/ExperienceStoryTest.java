package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody tells what they learned, others use it and say how it went, and after a year somebody asks whether it still holds. */
@ExtendWith(InTheBrowser.class)
class ExperienceStoryTest {
    private static final String STORY = "experience-story";

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void dora_tells_with_a_picture_and_cy_used_it(boolean script, Visitors visitors, Stage stage) throws IOException {
        Visitor dora = visitors.withScript(script).as("dora");
        String title = script ? "Vests that say do not disturb" : "A lamp that says do not disturb";
        dora.open(
                "/portal/experience?experience=new&community=" + stage.rounds().community());
        fill(dora.form(STORY, "tell"), title);
        attach(dora, "tidy.exe", "MZ\0\0 this program cannot be run".getBytes(StandardCharsets.ISO_8859_1));
        dora.press(dora.form(STORY, "tell"), "Tell it");
        assertThat(dora.form(STORY, "tell").locator(".es-fault"))
                .containsText("“tidy.exe” is none of the files that can be attached");
        assertThat(dora.form(STORY, "tell").getByLabel("What happened?")).hasValue("Nobody *asked* anything.");
        attach(dora, "vest.png", png());
        dora.press(dora.form(STORY, "tell"), "Tell it");

        Locator story = dora.panel(STORY);
        assertThat(story).containsText("Your experience is told.");
        assertThat(story.locator("h3").first()).hasText(title);
        assertThat(story.locator(".es-prose"))
                .hasText(new String[] {"It was loud.", "We wore vests.", "Nobody asked anything.", "Buy more vests."});
        assertThat(story.locator(".es-attachment__name")).hasText("vest.png");
        assertThat(story.locator(".es-attachment__picture")).hasJSProperty("naturalWidth", 40);
        use(visitors.as("cy"), dora.address());
        dora.page().reload();
        assertThat(story.locator(".es-uses h4")).hasText("1 person used this");
        assertThat(story.locator(".es-uses li")).containsText("at Ward 7");
        assertThat(dora.form(STORY, "use")).hasCount(0);
        dora.open("/portal/experience?community=" + stage.rounds().community());
        dora.follow(dora.panel("experience-list"), "Most used");
        assertThat(listed(dora, title)).containsText(Pattern.compile("1\\s*time used"));
    }

    private static void fill(Locator form, String title) {
        form.getByLabel("Your experience in one line").fill(title);
        form.getByLabel("What was it like?").fill("It was **loud**.");
        form.getByLabel("What did you do?").fill("We wore vests.");
        form.getByLabel("What happened?").fill("Nobody *asked* anything.");
        form.getByLabel("What would you do next time?").fill("Buy more vests.");
    }

    private static void attach(Visitor visitor, String name, byte[] content) {
        visitor.form(STORY, "tell")
                .getByLabel("Attach files")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static void use(Visitor cy, String address) {
        cy.open(address);
        assertThat(cy.panel(STORY)).containsText("Nobody has used this yet");
        cy.unfold(cy.panel(STORY), "I used this");
        Locator form = cy.form(STORY, "use");
        form.getByLabel("Where did you use it?").fill("Ward 7");
        cy.press(form, "Say so");
        assertThat(form.locator(".es-fault")).containsText("Nothing is chosen.");
        form.getByLabel("It worked in part").check();
        form.getByLabel("What should others know?").fill("Wash them _cold_.");
        cy.press(form, "Say so");
        assertThat(cy.panel(STORY)).containsText("Thank you. Whoever told this sees that it helped.");
        assertThat(cy.panel(STORY).locator(".es-uses li")).containsText("Cy Adeyemi");
        assertThat(cy.panel(STORY).locator(".es-uses li .es-badge")).hasText("It worked in part");
        assertThat(cy.panel(STORY).locator(".es-uses li em")).hasText("cold");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void what_bo_answered_helps_ann_and_becomes_an_experience_with_both_names(
            boolean script, Visitors visitors, Stage stage) {
        String question = "/portal/question?thread=" + stage.rounds().answered().with(script);
        Visitor ann = visitors.withScript(script).as("ann");
        ann.open(question);
        ann.press(ann.panel("question-thread"), "This answered it");
        Visitor bo = visitors.as("bo");
        bo.open(question);
        bo.follow(bo.panel("question-thread"), "Make this an experience");
        Locator form = bo.form(STORY, "tell");
        assertThat(form).containsText("This begins with what Bo Lindqvist answered to Ann Whitfield.");
        assertThat(form.getByLabel("What did you do?")).hasValue("Two of us **look**.");
        form.getByLabel("Your experience in one line").fill(script ? "Four eyes see more" : "Two pairs of eyes");
        form.getByLabel("What was it like?").fill("Things went missing.");
        bo.press(form, "Tell it");

        Locator credit = bo.panel(STORY).locator(".es-story__credit");
        assertThat(credit).hasText("From an answer by Bo Lindqvist to a question by Ann Whitfield.");
        bo.follow(credit, "an answer");
        assertThat(bo.panel("question-thread").locator("h3").first()).hasText(Rounds.ANSWERED.with(script));
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void yan_is_asked_whether_it_still_holds_and_says_so(boolean script, Visitors visitors, Stage stage) {
        String title = Rounds.OLD.with(script);
        Visitor cy = visitors.withScript(script).as("cy");
        cy.open("/portal/experience?experience=" + stage.rounds().old().with(script));
        assertThat(cy.panel(STORY)).containsText("It is some time since anybody looked at this.");
        assertThat(cy.panel(STORY)).not().containsText("Still true");

        Visitor yan = visitors.as("yan");
        yan.open("/portal/experience?community=" + stage.rounds().community());
        yan.panel("experience-list")
                .getByText(Pattern.compile("due for a look\\."))
                .click();
        assertThat(listed(yan, title).locator(".es-badge")).hasText("Due for a look");
        yan.press(listed(yan, title), "Still true");
        assertThat(yan.panel("experience-list")).containsText("Thank you. Others see that you looked at it.");
        assertThat(yan.panel("experience-list").locator(".es-tabs [aria-current]"))
                .hasText("Yours");
        assertThat(listed(yan, title)).hasCount(1);
        assertThat(listed(yan, title).locator(".es-badge")).hasCount(0);
        cy.page().reload();
        assertThat(cy.panel(STORY).locator("h3").first()).hasText(title);
        assertThat(cy.panel(STORY)).not().containsText("It is some time since anybody looked at this.");
    }

    private static Locator listed(Visitor visitor, String title) {
        return visitor.panel("experience-list")
                .locator(".es-list > li", new Locator.LocatorOptions().setHasText(title));
    }
}
