package org.espace.example.hosts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.espace.example.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** One thread, alive in five kinds of host at once: asked in the first, answered in the second, accepted in the third, seen in all. */
@TestInstance(Lifecycle.PER_CLASS)
class FiveHostsTest {
    private static final double PATIENCE_MS = 30_000;
    private static final String QUESTION = "Who counts the mats at night?";
    private static final String ANSWER = "The night shift does, at ten.";

    private final List<String> faults = new ArrayList<>();
    private Hosts hosts;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void starts(@TempDir Path folder) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Chromium.playwright();
        hosts = new Hosts(folder);
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void stops() throws Exception {
        playwright.close();
        hosts.close();
    }

    @Test
    void a_question_asked_in_one_is_answered_in_another_accepted_in_a_third_and_seen_in_all() {
        Page ann = window("ann");
        Page bo = window("bo");

        askInTomcat9(ann);
        answerInTheWiki(bo);
        acceptInSpring(ann);

        bo.navigate(hosts.jakarta("sign-in.html"));
        bo.navigate(hosts.jakarta("index.jsp"));
        seenAccepted(bo.locator("main"), "tomcat-11");
        bo.navigate(hosts.javax("sign-in.html"));
        bo.navigate(hosts.javax("index.jsp"));
        seenAccepted(bo.locator("main"), "tomcat-9");
        bo.navigate(hosts.wiki("/"));
        seenAccepted(bo.locator("espace-panel[widget=question-list]"), "wiki");
        ann.navigate(hosts.spring());
        seenAccepted(ann.locator("main"), "spring-boot");
        signInToThePortal(bo);
        seenAccepted(bo.locator("main"), "portal");
        assertEquals(List.of(), faults);
    }

    /** The server asks for a name in front of one page; everything else may be read by anybody. */
    private void askInTomcat9(Page ann) {
        ann.navigate(hosts.javax("sign-in.html"));
        ann.navigate(hosts.javax("handover.jsp"));
        Locator box = ann.locator("section.es-ask-box");
        box.getByRole(AriaRole.TEXTBOX).first().fill(QUESTION);
        press(box, "Ask");
        Locator composer = ann.locator("section.es-question-thread");
        assertThat(composer.locator("[name=title]")).hasValue(QUESTION);
        composer.locator("textarea[name=body]").fill("Ours lie where they lay.");
        press(composer, "Ask");
        assertThat(ann.locator("section.es-question-thread")).containsText("Ours lie where they lay.");
    }

    private void answerInTheWiki(Page bo) {
        bo.navigate(hosts.wiki("/sign-in/bo"));
        bo.navigate(hosts.wiki("/"));
        Locator panel = bo.locator("espace-panel[widget=question-list]");
        panel.getByText(QUESTION).click();
        panel.locator("form[data-es-form=answer] textarea[name=body]").fill(ANSWER);
        press(panel, "Post answer");
        assertThat(panel.locator(".es-said")).isVisible();
    }

    private void acceptInSpring(Page ann) {
        ann.navigate(hosts.spring());
        ann.getByText(QUESTION).click();
        Locator thread = ann.locator("section.es-question-thread");
        assertThat(thread).containsText(ANSWER);
        thread.locator("form[data-es-form=accept] button").click();
        assertThat(thread.locator(".es-said")).isVisible();
    }

    private void signInToThePortal(Page bo) {
        bo.navigate(hosts.portal());
        bo.getByText("Sign in").first().click();
        bo.getByLabel("Sign-in name").fill("bo");
        bo.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Hosts.PASSWORD);
        press(bo.locator("main"), "Sign in");
        bo.navigate(hosts.portal());
    }

    private void seenAccepted(Locator where, String host) {
        Locator title = where.getByText(QUESTION).first();
        assertThat(title).isVisible();
        title.click();
        Locator thread = where.locator(".es-question-thread").first();
        assertThat(thread).containsText(ANSWER);
        assertThat(thread).containsText("Accepted");
        assertEquals(
                "rgba(0, 0, 0, 0)",
                thread.locator("header").last().evaluate("each => getComputedStyle(each).backgroundColor"),
                "what the page says of its header ends at the panel");
        thread.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target/shots/" + host + ".png"))
                        .setFullPage(true));
    }

    private static void press(Locator where, String button) {
        where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private Page window(String login) {
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale("en-GB")
                .setHttpCredentials(login, Hosts.PASSWORD));
        context.setDefaultTimeout(PATIENCE_MS);
        Page page = context.newPage();
        page.onConsoleMessage(said -> {
            if (said.type().equals("error")) {
                faults.add(said.text() + " at " + said.location());
            }
        });
        page.onPageError(faults::add);
        return page;
    }
}
