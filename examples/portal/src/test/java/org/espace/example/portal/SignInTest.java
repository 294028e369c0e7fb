package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Coming in, being kept out, and going. */
@ExtendWith(InTheBrowser.class)
class SignInTest {

    @Test
    void whoever_is_not_signed_in_sees_what_is_public_and_no_more(Visitors visitors, Stage stage) {
        Visitor nobody = visitors.nobody();
        nobody.open("/portal/communities");
        nobody.follow(nobody.panel("community-finder"), "All");
        assertThat(nobody.panel("community-finder")).containsText("Many questions");
        assertThat(nobody.panel("community-finder")).not().containsText("Staff lift");
        assertThat(nobody.panel("community-finder")).not().containsText("Union matters");
        nobody.open("/portal/community?community=" + stage.many());
        assertThat(nobody.panel("question-list")).containsText("Question number 60 of many?");
        assertThat(nobody.panel("question-list").getByRole(AriaRole.BUTTON)).hasCount(0);
        for (long hidden : new long[] {stage.inUnion(), stage.inWhistle()}) {
            nobody.open("/portal/question?thread=" + hidden);
            assertThat(nobody.panel("question-thread")).containsText("There is nothing here that you can see.");
        }
    }

    @Test
    void a_panel_sends_people_to_sign_in_and_they_come_back_to_it(Visitors visitors, Stage stage) {
        Visitor dora = visitors.nobody();
        String wanted = "/portal/community?community=" + stage.many();
        dora.open(wanted);
        dora.follow(dora.panel("ask-box"), "Sign in");
        dora.fillSignIn("dora", Stage.PASSWORD);
        assertThat(dora.page()).hasURL(Pattern.compile(".*/portal/community-" + stage.many() + "$"));
        assertThat(dora.panel("ask-box").getByRole(AriaRole.TEXTBOX)).isVisible();
    }

    @Test
    void signing_out_ends_the_sign_in_for_whoever_has_a_copy_of_its_cookie(Visitors visitors) {
        Visitor ann = visitors.nobody();
        ann.open("/login");
        ann.fillSignIn("ann", Stage.PASSWORD);
        assertThat(ann.page().locator(".p-name")).hasText("Ann Whitfield");
        String inside = signedIn(ann);

        ann.press(ann.page().locator(".p-who"), "Sign out");
        assertThat(ann.page().locator(".p-who").getByText("Sign in")).isVisible();
        ann.page().goBack();
        ann.page().reload();
        assertThat(ann.page().locator(".p-name")).hasCount(0);
        ann.context()
                .addCookies(List.of(
                        new Cookie("espace-sign-in", inside).setUrl(ann.page().url())));
        ann.open("/portal/home");
        assertThat(ann.page().locator(".p-name")).hasCount(0);
    }

    @Test
    void one_press_is_enough_to_look_around(Visitors visitors) {
        Visitor nobody = visitors.withoutScript().nobody();
        nobody.open("/login");
        nobody.press(nobody.page().locator("main"), "Sign in as bo");
        assertThat(nobody.page().locator(".p-name")).hasText("Bo Lindqvist");
    }

    @Test
    void guessing_is_refused_and_soon_slowed_down(Visitors visitors) {
        Visitor guesser = visitors.nobody();
        guesser.open("/login");
        for (int guess = 1; guess <= 5; guess++) {
            guesser.fillSignIn("admin", "guess " + guess);
            assertThat(alert(guesser)).isVisible();
            assertThat(guesser.page().getByLabel("Sign-in name")).hasValue("admin");
        }
        guesser.fillSignIn("admin", Stage.PASSWORD);
        assertThat(alert(guesser))
                .hasText(Pattern.compile("There were too many tries\\. Wait \\d+ seconds, then try again\\."));
        assertEquals(0, guesser.page().locator(".p-name").count());
    }

    private static Locator alert(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.ALERT);
    }

    private static String signedIn(Visitor visitor) {
        return visitor.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("espace-sign-in"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
