package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody looks for something: they find all that they may read and nothing else, or learn that nobody has written it yet. */
@ExtendWith(InTheBrowser.class)
class FindingStoryTest {
    private static final Duration LONGEST_LAG = Duration.ofSeconds(30);

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void dora_looks_for_a_word_and_narrows_what_was_found(boolean script, Visitors visitors) {
        Visitor dora = visitors.withScript(script).as("dora");
        Locator results = look(dora, "handover");
        assertThat(results).containsText(Pattern.compile("[0-9]+ things found for “handover”"));
        assertThat(results.locator(".es-item__title mark").first())
                .hasText(Pattern.compile("handovers?", Pattern.CASE_INSENSITIVE));

        results.getByText("Narrow what was found").click();
        results.getByLabel("What it is")
                .getByRole(AriaRole.LINK, named("Discussion"))
                .click();
        assertThat(results.locator(".es-chips")).containsText("What it is: Discussion");
        assertThat(results.locator(".es-list .es-badge").first()).hasText("Discussion");
        assertThat(results.locator(".es-list").getByText("Question", exactly())).hasCount(0);
        results.getByText("Narrow what was found").click();
        results.getByLabel("When")
                .getByRole(AriaRole.LINK, named("In the last year"))
                .click();
        assertThat(results.locator(".es-chips li")).hasCount(2);
        results.getByText("any kind").click();
        assertThat(results.locator(".es-chips li")).hasCount(1);
        results.getByText("any time").click();
        assertThat(results.locator(".es-chips")).hasCount(0);
        assertThat(results).containsText("27 things found for “handover”");

        dora.follow(results, "Handover at the bedside: for whom are we doing it?");
        assertThat(dora.panel("discussion-thread").locator("h3").first())
                .hasText("Handover at the bedside: for whom are we doing it?");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void a_slip_of_the_finger_still_finds_and_so_does_a_name(boolean script, Visitors visitors) {
        Visitor dora = visitors.withScript(script).as("dora");
        assertThat(look(dora, "handovr").locator(".es-item__title").first()).hasText("Ward handover");
        Locator results = look(dora, "Whitfield");
        Locator person = results.locator("li.es-item")
                .filter(new Locator.FilterOptions()
                        .setHas(dora.page().getByText("Person", new Page.GetByTextOptions().setExact(true))));
        assertThat(person.first()).containsText("Ann Whitfield");
        dora.follow(person.first(), "Ann Whitfield");
        assertThat(dora.panel("person-card")).containsText("Ann Whitfield");
    }

    @Test
    void by_the_keyboard_titles_are_offered_while_one_types(Visitors visitors) {
        Visitor dora = visitors.as("dora");
        dora.open("/portal/home");
        Locator box = dora.panel("search-box").getByLabel("What do you look for?");
        box.pressSequentially("Ward hand");
        Locator offered = dora.panel("search-box").getByRole(AriaRole.OPTION);
        assertThat(offered.first()).containsText("Ward handover");
        assertThat(offered.first().locator("mark").first())
                .hasText(Pattern.compile("ward|hand.*", Pattern.CASE_INSENSITIVE));
        assertThat(box).hasAttribute("aria-expanded", "true");
        box.press("ArrowDown");
        assertThat(offered.first()).hasAttribute("aria-selected", "true");
        box.press("Enter");
        assertThat(dora.page()).hasURL(Pattern.compile(".*/portal/community-[0-9]+.*"));
        assertThat(dora.page().locator("h1")).hasText("Ward handover");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void what_one_may_not_read_is_not_found_not_counted_and_not_offered(
            boolean script, Portal portal, Visitors visitors, Stage stage) {
        String word = script ? "gizzlethorp" : "quimblefax";
        Visitor ann = visitors.withScript(script).as("ann");
        for (long community : List.of(stage.union(), stage.whistle())) {
            ask(Caller.as("ann", portal), community, "Who may know of the " + word + "?");
        }
        found(ann, word, "2 things found for “" + word + "”");
        Visitor cy = visitors.as("cy");
        for (String words : List.of(word, "Who may know of the " + word, word.substring(0, word.length() - 1) + "z")) {
            Locator results = look(cy, words);
            assertThat(results).not().containsText("Union matters");
            assertThat(results).not().containsText("Whistle blowing");
            assertThat(results.locator("li").filter(new Locator.FilterOptions().setHasText(word)))
                    .hasCount(0);
        }
        assertThat(look(cy, word)).containsText("Nothing found for “" + word + "”");
        assertThat(cy.panel("search-results").locator(".es-facets")).hasCount(0);
        cy.open("/portal/search?find=" + word + "&es.in=" + stage.whistle());
        assertThat(cy.page().locator("body")).not().containsText("Whistle blowing");
        Visitor nobody = visitors.nobody();
        assertThat(look(nobody, word)).containsText("Nothing that everybody may read has these words.");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void what_nobody_has_written_is_asked_and_who_looks_after_a_community_sees_the_need(
            boolean script, Visitors visitors) {
        visitors.withScript(script);
        String words = script ? "Gamelan lessons" : "Bagpipe lessons";
        Visitor cy = visitors.as("cy");
        assertThat(look(cy, words)).containsText("Nothing found for “" + words + "”");
        cy.follow(cy.panel("search-results"), "Ask this");
        assertThat(cy.field("question-thread", "Your question in one line")).hasValue(words);

        Visitor dora = visitors.as("dora");
        look(dora, words);
        look(visitors.as("wyn"), words.toLowerCase());
        Visitor bo = visitors.as("bo");
        until(bo, "/portal/search", "search-results", words.toLowerCase());
        Locator missed = bo.panel("search-results")
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText(words.toLowerCase()));
        assertThat(missed).containsText("3 people");
        dora.open("/portal/search");
        assertThat(dora.panel("search-results")).not().containsText(words.toLowerCase());
    }

    private static void ask(Caller caller, long community, String title) {
        FormElement composer = caller.page("/portal/question?compose=new&community=" + community)
                .form("ask");
        assertTrue(Caller.done(caller.send(composer, Map.of("title", title))), title);
    }

    /** By the form, as it stands on every page. */
    static Locator look(Visitor visitor, String words) {
        visitor.open("/portal/home");
        Locator box = visitor.panel("search-box");
        box.getByLabel("What do you look for?").fill(words);
        visitor.press(box, "Search");
        assertThat(visitor.panel("search-results").getByRole(AriaRole.STATUS)).containsText("“" + words + "”");
        return visitor.panel("search-results");
    }

    private static void found(Visitor visitor, String words, String said) {
        until(
                visitor,
                "/portal/search?find=" + URLEncoder.encode(words, StandardCharsets.UTF_8),
                "search-results",
                said);
    }

    /** What was written is found a moment later: looks again until it is. */
    static void until(Visitor visitor, String address, String widget, String said) {
        long end = System.nanoTime() + LONGEST_LAG.toNanos();
        do {
            visitor.open(address);
        } while (!visitor.panel(widget).innerText().contains(said) && System.nanoTime() < end);
        assertTrue(
                visitor.panel(widget).innerText().contains(said),
                () -> "Expected \"" + said + "\" within " + LONGEST_LAG);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
