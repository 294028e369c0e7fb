package org.espace.example.script;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.example.browser.Axe;
import org.espace.example.browser.Chromium;
import org.espace.portal.PortalConfig;
import org.espace.question.Draft;
import org.espace.shared.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The wiki's pages are of another origin, and allow nothing that a panel does not need. */
@TestInstance(Lifecycle.PER_CLASS)
class OtherPagesTest {
    private static final double PATIENCE_MS = 30_000;

    private Example example;
    private Playwright playwright;
    private Browser browser;
    private long nights;
    private long days;
    private BrowserContext window;
    private Page page;
    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    void starts(@TempDir Path folder) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        example = new Example(new PortalConfig(0, "127.0.0.1", folder.resolve("data"), null, false), 0);
        nights = community("Nights");
        days = community("Days");
        Actor dora = Actor.of(example.domain().people().byPrincipal("dora").id());
        example.domain().questions().ask(dora, nights, new Draft("Who locks the store at night?", "I *wonder*.", ""));
        example.domain().questions().ask(dora, days, new Draft("Who opens the store by day?", "I wonder.", ""));
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    private long community(String name) {
        return example.domain()
                .communities()
                .open(new NewCommunity(
                        name,
                        "For " + name,
                        true,
                        Privacy.OPEN,
                        example.domain().clock().instant(),
                        false));
    }

    @AfterAll
    void stops() {
        playwright.close();
        example.close();
    }

    @BeforeEach
    void opens() {
        window = browser.newContext(
                new NewContextOptions().setViewportSize(1280, 900).setLocale("en-GB"));
        page = window.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        faults.clear();
        page.onConsoleMessage(said -> {
            if (said.type().equals("error")) {
                faults.add(said.text());
            }
        });
        page.onPageError(faults::add);
    }

    @AfterEach
    void closes() {
        window.close();
    }

    @Test
    void who_is_signed_in_at_the_site_asks_reads_and_answers_in_its_page() {
        visit("ann", "/");
        Locator list = page.locator("espace-panel[widget=question-list]");
        assertThat(list).containsText("Who locks the store at night?");
        list.getByText("Who locks the store at night?").click();
        assertThat(list.locator(".es-question-thread")).containsText("I wonder.");
        list.locator("form[data-es-form=answer] textarea[name=body]").fill("The last one out does.");
        list.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Post answer"))
                .click();
        assertThat(list.locator(".es-said")).isVisible();
        assertThat(list).containsText("The last one out does.");
        assertEquals(example.site() + "/", page.url(), "the page is still the site's");
        list.getByText("Back").click();
        assertThat(list.locator(".es-question-list")).isVisible();
        assertEquals(List.of(), faults);
    }

    @Test
    void nobody_reads_what_is_for_staff_and_nothing_is_kept_in_the_browser() {
        visit("out", "/");
        assertThat(page.locator("espace-panel[widget=community-list] .es-panel"))
                .isVisible();
        assertThat(page.locator("espace-panel[widget=question-list]"))
                .not()
                .containsText("Who locks the store at night?");
        visit("ann", "/");
        assertThat(page.locator("espace-panel[widget=question-list]")).containsText("Who locks the store at night?");
        assertEquals(0, page.evaluate("localStorage.length + sessionStorage.length"));
        assertTrue(window.cookies().stream().noneMatch(each -> each.domain.contains("127.0.0.1")), "no cookie of ours");
        assertEquals(List.of(), faults);
    }

    @Test
    void panels_stand_the_checks_of_axe_in_light_and_dark_and_on_a_telephone() {
        for (int width : new int[] {1280, 320}) {
            for (String scheme : new String[] {"LIGHT", "DARK"}) {
                page.emulateMedia(new Page.EmulateMediaOptions()
                        .setColorScheme(com.microsoft.playwright.options.ColorScheme.valueOf(scheme)));
                page.setViewportSize(width, 900);
                visit("ann", "/");
                assertThat(page.locator("espace-panel[widget=question-list] .es-list"))
                        .isVisible();
                assertThat(page.locator("espace-panel[widget=community-list] .es-panel"))
                        .isVisible();
                shoot("script-" + width + "-" + scheme);
                assertEquals(List.of(), Axe.faultsOf(page));
            }
        }
    }

    @Test
    void a_page_that_styles_everything_does_not_reach_into_a_panel() {
        visit("ann", "/hostile.html");
        Locator panel = page.locator("espace-panel");
        assertThat(panel.locator(".es-item__title").first()).isVisible();
        shoot("script-hostile");
        assertEquals("none", panel.evaluate("each => getComputedStyle(each).borderStyle"), "nor at its edge");
        Locator title = panel.locator("a.es-item__title").first();
        assertEquals("16px", title.evaluate("each => getComputedStyle(each.closest('.es')).fontSize"));
        assertEquals("none", title.evaluate("each => getComputedStyle(each).textTransform"));
        assertEquals("normal", title.evaluate("each => getComputedStyle(each).letterSpacing"));
        title.click();
        assertThat(panel.locator(".es-question-thread")).isVisible();
    }

    @Test
    void concerns_stand_in_a_frame_that_the_page_cannot_look_into() {
        visit("ann", "/plain.html");
        page.locator("espace-panel")
                .evaluate("(panel, id) => panel.setAttribute('community', id)", Long.toString(nights));
        FrameLocator frame = page.frameLocator("espace-panel >> iframe");
        assertThat(frame.locator(".es-host .es-concern-list")).isVisible();
        assertThat(frame.locator(".es-host .es-concern-list")).containsText("Concerns");
        Locator box = page.locator("espace-panel >> iframe");
        assertEquals(null, box.evaluate("each => each.contentDocument"));
        assertEquals(
                "", page.locator("espace-panel").evaluate("each => each.shadowRoot.textContent.replace(/\\s/g, '')"));
        page.waitForFunction(
                "() => document.querySelector('espace-panel').shadowRoot.querySelector('iframe').height !== '200'");
        shoot("script-concern");
    }

    @Test
    void an_application_puts_a_panel_in_changes_it_takes_it_out_and_hears_what_happens() {
        visit("ann", "/app.html?one=" + nights + "&other=" + days);
        page.locator("#one").click();
        Locator panel = page.locator("espace-panel");
        assertThat(panel).containsText("Who locks the store at night?");
        page.locator("#other").click();
        assertThat(panel).containsText("Who opens the store by day?");
        assertThat(panel).not().containsText("Who locks the store at night?");
        page.locator("#away").click();
        assertThat(panel).hasCount(0);
        page.locator("#one").click();
        assertThat(panel).containsText("Who locks the store at night?");
        panel.getByText("Who locks the store at night?").click();
        assertThat(page.locator("#heard")).containsText("espace:select");
        assertThat(page.locator("#heard")).containsText("espace:load");
        assertEquals(List.of(), faults);
    }

    @Test
    void when_the_panel_cannot_come_the_link_stays() {
        page.route("**/fragments/**", route -> route.abort());
        visit("ann", "/");
        assertThat(page.getByText("Questions and answers")).isVisible();
        page.locator("espace-panel[widget=question-list]").scrollIntoViewIfNeeded();
        assertThat(page.getByText("Questions and answers")).isVisible();
    }

    @Test
    void without_script_the_link_leads_to_the_panel() {
        try (BrowserContext plain = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page bare = plain.newPage();
            bare.navigate(example.site() + "/");
            bare.getByText("Communities").last().click();
            assertThat(bare.locator("section.es-community-list")).isVisible();
        }
    }

    private void visit(String login, String path) {
        page.navigate(example.site() + "/sign-in/" + login);
        page.navigate(example.site() + path);
    }

    private void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/shots/" + name + ".png"))
                .setFullPage(true));
    }
}
