package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator puts panels into pages of others: one is chosen, looked at and checked. */
@ExtendWith(InTheBrowser.class)
class EmbedBuilderStoryTest {
    private static final Pattern FINE = Pattern.compile("No barriers found: [1-9][0-9]* rules of WCAG.*");

    @Test
    void a_panel_is_chosen_shown_and_checked(Visitors visitors) {
        Visitor admin = visitors.as("admin");
        admin.open("/portal/home");
        admin.follow(admin.page().locator(".p-nav"), "Panels elsewhere");
        Locator builder = choose(admin, "question-list");
        assertThat(builder.locator("espace-panel .es-item__title").first()).isVisible();
        admin.press(builder, "Check this preview for barriers");
        assertThat(builder.locator(".es-barriers [role=status]")).containsText(FINE);
    }

    @Test
    void a_barrier_in_it_is_named(Visitors visitors) {
        Visitor admin = visitors.as("admin");
        admin.open("/portal/embed");
        Locator builder = choose(admin, "question-list");
        assertThat(builder.locator("espace-panel .es-item__title").first()).isVisible();
        builder.locator("espace-panel")
                .evaluate(
                        "each => each.shadowRoot.querySelector('.es-panel').append(document.createElement('button'))");
        admin.press(builder, "Check this preview for barriers");
        assertThat(builder.locator(".es-barriers [role=status]")).containsText("that do not hold: 1");
        assertThat(builder.locator(".es-barriers li")).containsText("Buttons must have discernible text (1)");
    }

    @Test
    void one_that_stands_in_a_frame_is_checked_there(Visitors visitors) {
        Visitor admin = visitors.as("admin");
        admin.open("/portal/embed");
        Locator builder = choose(admin, "concern-list");
        FrameLocator frame = admin.page().frameLocator("espace-panel >> iframe");
        assertThat(frame.locator(".es-host .es-concern-list")).isVisible();
        assertThat(admin.page().locator("espace-panel >> iframe")).not().hasAttribute("height", "200");
        admin.press(builder, "Check this preview for barriers");
        assertThat(builder.locator(".es-barriers [role=status]")).containsText(FINE);
    }

    @Test
    void a_text_is_copied_at_the_press_of_a_button_which_says_so(Visitors visitors) {
        Visitor admin = visitors.as("admin");
        admin.open("/portal/embed");
        Locator builder = choose(admin, "question-list");
        for (String text : List.of("Element", "JSP tag")) {
            Locator field = builder.getByLabel(text, new Locator.GetByLabelOptions().setExact(true));
            builder.getByLabel("Copy: " + text).click();
            assertThat(builder.locator("[data-es-copied] [role=status]:not(:empty)"))
                    .hasText(Pattern.compile("Copied"));
            Locator elsewhere = builder.locator("textarea[name=origins]").first();
            elsewhere.fill("");
            elsewhere.press("ControlOrMeta+V");
            assertThat(elsewhere).hasValue(field.inputValue());
        }
    }

    /** As on a page without https. */
    @Test
    void where_there_is_no_clipboard_it_is_copied_or_marked(Visitors visitors) {
        Visitor admin = visitors.as("admin");
        admin.open("/portal/embed");
        Locator builder = choose(admin, "question-list");
        builder.evaluate("() => Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        builder.getByLabel("Copy: Element").click();
        assertThat(builder.locator("[data-es-copied] [role=status]").first()).hasText("Copied");
        builder.evaluate("() => { document.execCommand = () => false; }");
        builder.getByLabel("Copy: Element").click();
        assertThat(builder.locator("[data-es-copied] [role=status]").first()).containsText("copy it by keyboard");
    }

    @Test
    void for_others_there_is_no_such_page(Visitors visitors) {
        Visitor ann = visitors.as("ann");
        assertEquals(404, ann.open("/portal/embed").status());
        Visitor nobody = visitors.nobody();
        nobody.open("/portal/embed");
        assertThat(nobody.page()).hasURL(Pattern.compile(".*/login\\?next=.*"));
    }

    private static Locator choose(Visitor admin, String panel) {
        Locator builder = admin.panel("embed-builder");
        builder.getByLabel("Panel", new Locator.GetByLabelOptions().setExact(true))
                .selectOption(panel);
        admin.press(builder, "Choose");
        assertThat(builder.getByText("Copy into your page")).isVisible();
        return builder;
    }
}
