package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of the intranet is talked about where it stands, and whoever looks after the pages hears of it. */
@ExtendWith(InTheBrowser.class)
class PageTalkStoryTest {
    private static final String TALK = "page-talk";

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void dora_comments_ann_asks_bo_answers_and_the_page_is_on_his_list(boolean script, Visitors visitors, Stage stage) {
        String page = Rounds.PAGE.with(script);
        Visitor dora = visitors.withScript(script).as("dora");
        dora.open("/portal/" + page);
        assertThat(dora.panel(TALK)).containsText("Nobody has said anything about this page yet.");
        assertThat(counter(dora)).hasText("Say something about this page");
        say(dora, "A comment", "1");
        assertThat(dora.form(TALK, "post").locator(".es-fault")).containsText("This is too short");
        say(dora, "A comment", "Step **two** is missing.");
        assertThat(posts(dora)).hasCount(1);
        assertThat(counter(dora)).hasText("1 comment");

        Visitor ann = visitors.as("ann");
        ann.open("/portal/" + page);
        say(ann, "A question", "Does it hold for children?");
        assertThat(ann.panel(TALK)).containsText("Your question is posted. You follow this page");
        Locator question = posts(ann).filter(new Locator.FilterOptions().setHasText("Does it hold for children?"));
        assertThat(question.locator(".es-badge")).hasText("Open question");
        assertThat(counter(ann)).hasText("2 comments, 1 open question");
        assertThat(ann.form(TALK, "follow")).containsText("Following: stop");

        Visitor bo = visitors.as("bo");
        bo.open("/portal/community?community=" + stage.rounds().community());
        bo.follow(bo.panel("talked-pages"), "Open questions");
        Locator listed =
                bo.panel("talked-pages").locator(".es-list > li", new Locator.LocatorOptions().setHasText(page));
        assertThat(listed).containsText(Pattern.compile("2\\s*comments.*1 open question", Pattern.DOTALL));
        bo.follow(listed, page);
        assertThat(bo.page()).hasURL(Pattern.compile(".*/portal/" + page + ".*"));
        reply(bo, "From six years on.");
        ann.page().reload();
        assertThat(question.locator(".es-comments")).containsText("From six years on.");
        ann.press(question, "This is answered");
        assertThat(question.locator(".es-badge")).hasText("Answered");
        assertThat(counter(ann)).hasText("3 comments");
        bo.open("/portal/community?community=" + stage.rounds().community());
        bo.follow(bo.panel("talked-pages"), "Open questions");
        assertThat(bo.panel("talked-pages").locator(".es-tabs [aria-current]")).hasText("Open questions");
        assertThat(listed).hasCount(0);
        ann.open("/portal/community?community=" + stage.rounds().community());
        assertThat(ann.panel("talked-pages")).hasCount(0);
    }

    private static void say(Visitor visitor, String kind, String words) {
        Locator form = visitor.form(TALK, "post");
        form.getByLabel(kind).check();
        form.getByLabel("What do you want to say about this page?").fill(words);
        visitor.press(form, "Post it");
    }

    private static void reply(Visitor bo, String words) {
        Locator question = posts(bo).filter(new Locator.FilterOptions().setHasText("Does it hold for children?"));
        bo.unfold(question, "Reply to Ann Whitfield");
        question.getByLabel("Your reply").last().fill(words);
        bo.press(question, "Post reply");
        assertThat(bo.panel(TALK)).containsText("Your reply is posted.");
    }

    private static Locator posts(Visitor visitor) {
        return visitor.panel(TALK).locator(".es-post");
    }

    /** What the second panel says, which only counts. */
    private static Locator counter(Visitor visitor) {
        return visitor.panels(TALK).nth(1).getByRole(AriaRole.LINK);
    }
}
