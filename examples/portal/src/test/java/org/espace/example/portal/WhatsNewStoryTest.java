package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Something happens; whom it concerns reads of it, once. */
@ExtendWith(OnOtherDays.class)
class WhatsNewStoryTest {

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void what_ann_asks_is_new_to_bo_until_he_has_read_it(boolean script, Visitors visitors, StageOfKnowledge stage) {
        String community = stage.community("Hoists " + script, 3);
        String question = "Which hoist fits a narrow bathroom, with script " + script + "?";
        Visitor bo = visitors.withScript(script).as("bo");
        Locator news = news(bo);
        if (news.getByText("Mark all as read").isVisible()) {
            bo.press(news, "Mark all as read");
            assertThat(news).containsText("All of it is marked as read.");
        }
        assertThat(fresh(news)).hasCount(0);

        Visitor ann = visitors.as("ann");
        ask(ann, community, question, "hoists-" + script);
        bo.open("/portal/new");
        assertThat(news).containsText("1 new");
        assertThat(fresh(news)).hasCount(1);
        assertThat(fresh(news)).containsText("New Ann Whitfield asked " + question);
        assertThat(fresh(news(ann)).getByText(question)).hasCount(0);

        news(bo);
        bo.press(news, "Mark all as read");
        assertThat(news).containsText("All of it is marked as read.");
        assertThat(news.getByText("Mark all as read")).hasCount(0);
        assertThat(fresh(news)).hasCount(0);
        assertThat(news).containsText("Ann Whitfield asked " + question);
        bo.follow(news.locator(".es-news__line").filter(having(question)), question);
        assertThat(bo.panel("question-thread").locator("h3").first()).hasText(question);
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void it_is_told_of_a_community_of_a_tag_of_a_person_and_of_what_one_follows(
            boolean script, Visitors visitors, StageOfKnowledge stage) {
        String community = stage.community("Slings " + script, 3);
        String tag = "slings-" + script;
        stage.question(community, "Which sling for a shower?", tag);
        stage.question(community, "Who mends slings?", "");
        Visitor cy = visitors.withScript(script).as("cy");

        cy.open(community);
        Locator news = cy.panel("activity");
        assertThat(news).containsText("Ann Whitfield asked Which sling for a shower?");
        assertThat(news).containsText("Ann Whitfield asked Who mends slings?");
        cy.open(community + "&tag=" + tag);
        assertThat(news).containsText("Which sling for a shower?");
        assertThat(news).not().containsText("Who mends slings?");
        cy.open("/portal/new?person=" + stage.person("ann"));
        assertThat(news).containsText("Who mends slings?");
        cy.open("/portal/new?person=" + stage.person("hal"));
        assertThat(news).not().containsText("Who mends slings?");

        cy.open(community);
        cy.follow(cy.panel("question-list"), "Who mends slings?");
        cy.press(cy.panel("question-thread"), "Follow");
        cy.follow(news(cy), "What I follow");
        assertThat(news).containsText("Ann Whitfield asked Who mends slings?");
        assertThat(news).not().containsText("Which sling for a shower?");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void whoever_is_named_with_an_at_sign_is_told_so_and_nobody_else(
            boolean script, Visitors visitors, StageOfKnowledge stage) {
        String community = stage.community("Weights " + script, 3);
        String title = "How heavy may it be, with script " + script + "?";
        Visitor ann = visitors.withScript(script).as("ann");
        ann.open(community);
        start(ann, title, "@Cy Adeyemi and @Dora Novak, what do you say?");

        String told = "Ann Whitfield named you in " + title;
        for (String named : new String[] {"cy", "dora"}) {
            Visitor reader = visitors.as(named);
            assertThat(news(reader)).containsText(told);
            reader.follow(reader.panel("activity").locator(".es-news__line").filter(having(told)), title);
            assertThat(reader.panel("discussion-thread")).containsText("@Cy Adeyemi");
        }
        Locator others = news(visitors.as("bo"));
        assertThat(others).containsText("Ann Whitfield started a discussion: " + title);
        assertThat(others).not().containsText("named you in " + title);
        assertThat(news(ann)).not().containsText("named you in " + title);
    }

    /** A discussion, from the page of the community. */
    static void start(Visitor visitor, String title, String words) {
        Locator list = visitor.panel("discussion-list");
        Locator form = list.locator("form[data-es-form=start]");
        if (!form.isVisible()) {
            list.locator("summary").getByText("Start a discussion").click();
        }
        form.locator("[name=title]").fill(title);
        form.locator("textarea[name=body]").fill(words);
        visitor.press(form, "Start");
        assertThat(visitor.panel("discussion-thread").locator("h3").first()).hasText(title);
    }

    private static Locator news(Visitor visitor) {
        visitor.open("/portal/new");
        return visitor.panel("activity");
    }

    private static Locator fresh(Locator news) {
        return news.locator(".es-news__line--fresh");
    }

    private static void ask(Visitor visitor, String community, String question, String tags) {
        visitor.open("/portal/question?compose=new&community=" + StageOfKnowledge.id(community));
        Locator composer = visitor.panel("question-thread");
        composer.getByLabel("Your question in one line").fill(question);
        composer.getByLabel("Tags").fill(tags);
        visitor.press(composer, "Ask");
        assertThat(composer).containsText("Your question is posted.");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
