package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.espace.example.portal.Raising.ANONYMOUSLY;
import static org.espace.example.portal.Raising.CONFIDENTIALLY;
import static org.espace.example.portal.Raising.NAMED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Something worries somebody: they say it in the way they choose, somebody does something about it, and nobody learns more than was promised. */
@ExtendWith(OnOtherDays.class)
class ConcernStoryTest {
    private static final String TITLE = "The last bus leaves before the late shift ends";
    private static final String NO_STORE = "private, no-store";

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void ann_raises_it_anonymously_hana_sees_to_it_and_only_the_code_leads_back(
            boolean script, Visitors visitors, StageOfKnowledge stage) {
        visitors.withScript(script);
        String community = stage.handled(stage.community("Late buses " + script, StageOfKnowledge.MANY));
        Visitor ann = visitors.as("ann");
        Response sent = Raising.raise(ann, community, ANONYMOUSLY, TITLE);
        String code = code(ann);
        assertEquals(NO_STORE, sent.headerValue("cache-control"));
        Visitor hana = visitors.as("hana");
        hana.open(community);
        assertThat(hana.panel("concern-list")).not().containsText(TITLE);
        Raising.openCase(ann, community, code);
        assertThat(ann.panel("concern-list")).containsText("This waits for the next batch");

        stage.nextDay();
        assertThat(Raising.read(hana, community, TITLE)).containsText("Somebody in the community");
        Raising.step(hana, "Heard", "We ask the bus company.");
        Raising.step(hana, "Being dealt with", "They look at the timetable.");
        Raising.step(hana, "Done", "From May on it leaves at **23:15**.");
        assertThat(hana.panel("concern-thread").locator(".es-step")).hasCount(3);

        Response opened = Raising.openCase(ann, community, code.toLowerCase());
        assertEquals(NO_STORE, opened.headerValue("cache-control"));
        Locator found = ann.panel("concern-list");
        assertThat(found).containsText("From May on it leaves at 23:15.");
        ann.field("concern-list", "Reply as who raised it").fill("Thank you, that helps.");
        ann.press(found, "Send my reply");
        assertThat(found).containsText("Your reply is sent. It comes out with the next batch.");
        stage.nextDay();
        hana.page().reload();
        Locator reply = hana.panel("concern-thread").locator(".es-post").last();
        assertThat(reply).containsText("Who raised it");
        assertThat(reply).containsText("Thank you, that helps.");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void the_code_is_shown_once_and_nothing_of_it_is_left_behind(
            boolean script, Visitors visitors, StageOfKnowledge stage) {
        Visitor ann = visitors.withScript(script).as("ann");
        String community = stage.community("Left behind " + script, StageOfKnowledge.MANY);
        Raising.raise(ann, community, ANONYMOUSLY, TITLE);
        String code = code(ann);
        assertFalse(ann.address().contains(code), ann::address);
        ann.open("/portal/home");
        ann.page().goBack();
        assertNothingLeft(ann, code);

        Raising.openCase(ann, community, code);
        assertThat(ann.panel("concern-list")).containsText(TITLE);
        assertFalse(ann.address().contains(code), ann::address);
        ann.page().reload();
        assertNothingLeft(ann, code);
        ann.page().goBack();
        assertNothingLeft(ann, code);
        Raising.openCase(ann, community, "0000-0000-0000-0000");
        assertThat(ann.panel("concern-list")).containsText("No concern has this case code. Look at each letter again.");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void bo_names_two_who_handle_it_and_only_they_see_who_raised_it_confidentially(
            boolean script, Visitors visitors, StageOfKnowledge stage) {
        visitors.withScript(script);
        String community = stage.community("Confided " + script, StageOfKnowledge.MANY);
        Visitor ann = visitors.as("ann");
        assertThat(Raising.form(ann, community).getByLabel(CONFIDENTIALLY)).isDisabled();
        Visitor bo = visitors.as("bo");
        bo.open(community);
        bo.follow(bo.panel("concern-list"), "Name somebody");
        for (String name : List.of("Hana Osei", "Hal Novotny")) {
            name(bo, name);
        }

        assertThat(Raising.form(ann, community)).containsText("Only Hana Osei and Hal Novotny see that it is you");
        Raising.raise(ann, community, CONFIDENTIALLY, TITLE);
        assertThat(ann.panel("concern-list")).containsText("The two who handle it can read it now.");
        for (String handler : List.of("hana", "hal")) {
            assertThat(Raising.read(visitors.as(handler), community, TITLE))
                    .containsText("Ann Whitfield, confidentially");
        }
        bo.open(community);
        assertThat(bo.panel("concern-list")).not().containsText(TITLE);

        stage.nextDay();
        for (String other : List.of("bo", "cy", "dora")) {
            Locator thread = Raising.read(visitors.as(other), community, TITLE);
            assertThat(thread).containsText("Somebody in the community");
            assertThat(thread).not().containsText("Whitfield");
        }
        assertThat(Raising.read(ann, community, TITLE)).containsText("You, confidentially");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void what_is_raised_by_name_is_there_at_once_and_its_author_follows_it(
            boolean script, Visitors visitors, StageOfKnowledge stage) {
        visitors.withScript(script);
        String community = stage.community("By name " + script, StageOfKnowledge.MANY);
        Visitor ann = visitors.as("ann");
        Raising.raise(ann, community, NAMED, TITLE);
        assertThat(ann.panel("concern-list")).containsText("Your concern can be read now, with your name.");
        ann.follow(ann.panel("concern-list"), "Look at it");
        assertThat(ann.panel("concern-thread")).containsText("Following: stop");

        Visitor cy = visitors.as("cy");
        Locator thread = Raising.read(cy, community, TITLE);
        assertThat(thread).containsText("Ann Whitfield");
        assertThat(thread.getByLabel("What was done, or what happens next")).hasCount(0);
        thread.getByLabel("Your reply").fill("I walk home, too.");
        cy.press(thread, "Reply");
        assertThat(thread).containsText("Your reply stands there.");
        assertThat(thread.locator(".es-post").last()).containsText("Cy Adeyemi");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void among_few_nobody_is_promised_what_cannot_be_kept_and_few_are_not_counted(
            boolean script, Visitors visitors, StageOfKnowledge stage) {
        Visitor ann = visitors.withScript(script).as("ann");
        String community = stage.community("Too small " + script, StageOfKnowledge.TOO_FEW);
        Locator form = Raising.form(ann, community);
        assertThat(form).containsText("Some things belong elsewhere.");
        assertThat(form).containsText("Your organisation’s whistle-blowing policy protects you");
        assertThat(form.getByLabel(ANONYMOUSLY)).isDisabled();
        assertThat(form).containsText("Not possible here: fewer than 10 people have been active");
        form.getByLabel("What is your concern about?").fill(TITLE);
        form.getByLabel("What should others know?").fill("It is *so*.");
        ann.press(form, "Send my concern");
        assertThat(form.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .containsText("Choose how you want to raise it.");
        assertThat(form.getByLabel("What is your concern about?")).hasValue(TITLE);

        for (int i = 1; i <= 4; i++) {
            stage.worry(community, "Worry number " + i);
        }
        ann.open(community);
        assertThat(ann.panel("concern-list")).containsText("Fewer than 5 concerns so far");
        stage.worry(community, "Worry number 5");
        ann.page().reload();
        assertThat(ann.panel("concern-list")).containsText("5 concerns so far");
        assertThat(ann.panel("concern-list")).not().containsText("Fewer than");
    }

    private static void name(Visitor bo, String name) {
        Locator panel = bo.panel("concern-list");
        panel.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill(name);
        bo.press(panel, "Find");
        panel.getByLabel(name).check();
        bo.press(panel, "Let them handle concerns");
        assertThat(panel).containsText("They handle concerns now.");
    }

    private static String code(Visitor author) {
        Locator letters = author.panel("concern-list").locator(".es-casecode__letters");
        assertThat(letters).hasText(Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}"));
        return letters.innerText().strip();
    }

    private static void assertNothingLeft(Visitor author, String code) {
        assertThat(author.panel("concern-list")).isVisible();
        String page = author.page().content();
        assertFalse(page.contains(code) || page.contains(TITLE), "Expected nothing to be left on " + author.address());
    }
}
