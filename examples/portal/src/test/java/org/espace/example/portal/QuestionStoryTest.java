package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal is for: somebody asks, somebody knows, and the next one finds it. */
@ExtendWith(InTheBrowser.class)
class QuestionStoryTest {
    private static final String QUESTION = "Where can I sit for five minutes in a night shift?";
    private static final String ANSWER = "Room 2.14, café “Süd”, is **always** open.";

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void cy_finds_a_community_joins_asks_and_accepts_what_bo_answers(boolean script, Visitors visitors) {
        visitors.withScript(script);
        String community = script ? "Quiet rooms" : "Night meals";
        Visitor cy = visitors.afresh("cy");

        find(cy, community);
        cy.press(cy.panel("community-list"), "Join " + community);
        assertThat(cy.panel("community-list").getByRole(AriaRole.STATUS).first())
                .hasText("You are a member now. Welcome.");
        cy.follow(cy.panel("community-list"), community);
        assertThat(cy.page()).hasURL(Pattern.compile(".*/portal/community-[0-9]+.*"));

        String thread = ask(cy, community);
        Visitor ann = visitors.as("ann");
        answer(ann, thread, "I do not know either.");
        Visitor bo = visitors.as("bo");
        answer(bo, thread, ANSWER);

        cy.open(thread);
        cy.press(posts(cy).filter(new Locator.FilterOptions().setHasText("Room 2.14")), "This answered it");
        assertThat(posts(cy).nth(1)).containsText("Room 2.14, café “Süd”, is always open.");
        assertThat(posts(cy).nth(1).locator(".es-accepted")).containsText("Accepted answer");
        assertThat(posts(cy).nth(2)).containsText("I do not know either.");

        find(ann, community);
        ann.follow(ann.panel("community-list"), community);
        Locator listed = ann.panel("question-list")
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText(QUESTION))
                .first();
        assertThat(listed.locator(".es-count--answered")).hasText(Pattern.compile("2\\s*answers"));
        assertThat(listed).containsText("Accepted answer");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void what_was_typed_survives_a_refusal(boolean script, Visitors visitors, Stage stage) {
        Visitor ann = visitors.withScript(script).as("ann");
        ann.open("/portal/question?compose=new&community=" + stage.shelf());
        Locator composer = ann.panel("question-thread");
        composer.getByLabel("Your question in one line").fill("Short?");
        composer.getByLabel("More about it").fill("A long and\n\ncareful <b>explanation</b>");
        composer.getByLabel("Tags").fill("one, two");
        ann.press(composer, "Ask");

        assertThat(composer.getByRole(AriaRole.ALERT)).containsText("This is too short: it has 6 characters.");
        assertThat(composer.getByLabel("Your question in one line")).hasValue("Short?");
        assertThat(composer.getByLabel("Your question in one line")).hasAttribute("aria-invalid", "true");
        assertThat(composer.getByLabel("More about it")).hasValue("A long and\n\ncareful <b>explanation</b>");
        assertThat(composer.getByLabel("Tags")).hasValue("one, two");
        if (script) {
            assertThat(composer.getByRole(AriaRole.ALERT)).isFocused();
        }
        composer.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).first().click();
        assertThat(composer.getByLabel("Your question in one line")).isFocused();
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void the_word_for_what_is_said_once_does_not_stay_in_the_address(boolean script, Visitors visitors, Stage stage) {
        Visitor ann = visitors.withScript(script).as("ann");
        ann.open("/portal/question?compose=new&community=" + stage.shelf());
        Locator composer = ann.panel("question-thread");
        composer.getByLabel("Your question in one line").fill("Does the address stay short? " + script);
        ann.press(composer, "Ask");
        assertThat(composer).containsText("Your question is posted.");
        assertThat(ann.page()).hasURL(Pattern.compile(".*[?&]thread=[0-9]+.*"));
        Pattern word = Pattern.compile(".*[?&]w[0-9]+\\.p\\.said=.*");
        if (script) {
            assertThat(ann.page()).not().hasURL(word);
            ann.page().reload();
            assertThat(composer.locator("h3").first()).hasText("Does the address stay short? true");
        } else {
            assertThat(ann.page()).hasURL(word);
        }
    }

    private static void find(Visitor visitor, String community) {
        visitor.open("/portal/home");
        Locator list = visitor.panel("community-list");
        list.getByLabel("Find a community by name").fill(community.substring(0, 4));
        visitor.press(list, "Search");
        assertThat(list).containsText("1 community found for");
    }

    private static String ask(Visitor visitor, String community) {
        visitor.panel("ask-box")
                .getByLabel("What do you need to know from " + community + "?")
                .fill(QUESTION);
        visitor.press(visitor.panel("ask-box"), "Ask");
        Locator composer = visitor.panel("question-thread");
        assertThat(composer).containsText("Your question goes to " + community + ".");
        assertThat(composer.getByLabel("Your question in one line")).hasValue(QUESTION);
        composer.getByLabel("More about it").fill("My feet *ache*.");
        composer.getByLabel("Tags").fill("rest, night shift");
        visitor.press(composer, "Ask");
        assertThat(composer).containsText("Your question is posted.");
        assertThat(composer.locator("h3").first()).hasText(QUESTION);
        assertTrue(visitor.address().contains("thread="), visitor.address());
        return visitor.address();
    }

    private static void answer(Visitor visitor, String thread, String words) {
        visitor.open(thread);
        visitor.field("question-thread", "Your answer").fill(words);
        visitor.press(visitor.panel("question-thread"), "Post answer");
        assertThat(visitor.panel("question-thread")).containsText("Your answer is posted.");
    }

    private static Locator posts(Visitor visitor) {
        return visitor.panel("question-thread").locator(".es-post");
    }
}
