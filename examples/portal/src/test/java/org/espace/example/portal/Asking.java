package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** What people do in several stories: ask and answer. Stateless. */
final class Asking {
    private Asking() {}

    /** Opens the composer with nothing in it. */
    static Locator compose(Visitor visitor, long community) {
        visitor.open("/portal/question?compose=new&community=" + community);
        return visitor.panel("question-thread");
    }

    /** @return where the question stands */
    static String ask(Visitor visitor, long community, String title, String tags) {
        Locator composer = compose(visitor, community);
        composer.getByLabel("Your question in one line").fill(title);
        composer.getByLabel("Tags").fill(tags);
        visitor.press(composer, "Ask");
        assertThat(composer).containsText("Your question is posted.");
        return visitor.address();
    }

    static void answer(Visitor visitor, String thread, String words) {
        visitor.open(thread);
        visitor.field("question-thread", "Your answer").fill(words);
        visitor.press(visitor.panel("question-thread"), "Post answer");
        assertThat(visitor.panel("question-thread")).containsText("Your answer is posted.");
    }

    /** The list of questions of a community, at one of its tabs, on a page that has little else. */
    static Locator list(Visitor visitor, long community, String tab) {
        visitor.open("/portal/question?community=" + community);
        visitor.panel("question-list")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(tab))
                .first()
                .click();
        assertThat(visitor.panel("question-list").locator(".es-tabs [aria-current]"))
                .containsText(tab);
        return visitor.panel("question-list");
    }
}
