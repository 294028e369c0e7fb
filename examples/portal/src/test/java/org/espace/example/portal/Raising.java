package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;

/** What people do about concerns, as they do it in the panels. Stateless. */
final class Raising {
    static final String NAMED = "With my name";
    static final String CONFIDENTIALLY = "Confidentially";
    static final String ANONYMOUSLY = "Anonymously";

    private Raising() {}

    /** Opens the form in the community's page. */
    static Locator form(Visitor visitor, String community) {
        visitor.open(community);
        visitor.follow(visitor.panel("concern-list"), "Raise a concern");
        return visitor.panel("concern-list");
    }

    /** The answer to the form, as it came over the wire. */
    static Response raise(Visitor visitor, String community, String way, String title) {
        Locator form = form(visitor, community);
        form.getByLabel(way, exactly()).check();
        form.getByLabel("What is your concern about?").fill(title);
        form.getByLabel("What should others know?").fill("It happens **every** week.");
        return answerTo(visitor, () -> visitor.press(form, "Send my concern"));
    }

    /** From the list, to the thread of it. */
    static Locator read(Visitor visitor, String community, String title) {
        visitor.open(community);
        visitor.follow(visitor.panel("concern-list"), title);
        assertThat(visitor.panel("concern-thread").locator("h3").first()).hasText(title);
        return visitor.panel("concern-thread");
    }

    static void step(Visitor handler, String stage, String words) {
        Locator thread = handler.panel("concern-thread");
        thread.getByLabel(stage, exactly()).check();
        thread.getByLabel("What was done, or what happens next").fill(words);
        handler.press(thread, "Add this step");
        assertThat(thread).containsText("Everybody can read what was done.");
    }

    static Response openCase(Visitor author, String community, String code) {
        author.open(community);
        author.follow(author.panel("concern-list"), "I have a case code");
        Locator panel = author.panel("concern-list");
        panel.locator("summary").getByText("I have a case code").click();
        panel.getByLabel("Your case code").fill(code);
        return answerTo(author, () -> author.press(panel, "Open my case"));
    }

    static Response answerTo(Visitor visitor, Runnable send) {
        return visitor.page()
                .waitForResponse(each -> each.request().isNavigationRequest() && each.status() == 200, send);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
