package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.File;
import java.time.Instant;
import java.util.List;
import org.espace.account.NewAccount;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.domain.Domain;
import org.espace.page.NewPage;
import org.espace.page.Region;
import org.espace.person.NewPerson;
import org.espace.portal.RunningPortal;
import org.espace.portal.login.Passwords;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A war from elsewhere, which knows nothing of us, deployed into the running portal and used beside our panels. */
@ArquillianTest
@ExtendWith(InTheBrowser.class)
class ForeignPortletTest {
    @ArquillianResource
    private RunningPortal portal;

    @Deployment(testable = false)
    static WebArchive hello() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("hello.war")));
    }

    @Test
    void it_greets_as_each_person_likes_and_hears_of_the_question_asked_beside_it(Browser browser) {
        long community = furnish(portal.domain());
        Visitor ann = new Visitor(portal.uri().toString(), browser.newContext());
        try (ann) {
            ann.signIn("ann");
            ann.open("/portal/both?compose=new&community=" + community);
            Locator hello = window(ann, "Hello");
            assertThat(hello).containsText("Hello, ann.");

            ann.choose(hello, "Settings");
            hello.getByLabel("Greet me with").fill("Good <b>morning</b>");
            ann.press(hello, "Save");
            assertThat(hello).containsText("Good <b>morning</b>, ann.");

            ann.field("question-thread", "Your question in one line").fill("Does anybody hear me?");
            ann.press(ann.panel("question-thread"), "Ask");
            assertThat(ann.panel("question-thread")).containsText("Your question is posted.");
            String thread = ann.chosen("thread");
            assertThat(hello).containsText("Last asked question: " + thread);
            assertThat(hello).containsText("Good <b>morning</b>, ann.");

            ann.follow(hello, "Forget the question");
            assertThat(hello).containsText("Last asked question: none");
            assertThat(ann.panel("question-thread").locator("h3").first()).hasText("Does anybody hear me?");
            assertEquals(List.of(), ann.faults());
        }
    }

    private static Locator window(Visitor visitor, String title) {
        return visitor.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    /** Ann, a community to ask in, and a page where a foreign portlet stands beside one of ours. */
    private static long furnish(Domain domain) {
        Instant now = domain.clock().instant();
        long ann = domain.people()
                .add(new NewPerson("ann", "Ann Kelly", null, null, now, false))
                .id();
        domain.accounts().add(new NewAccount(ann, "ann", new Passwords().hash(Stage.PASSWORD), false, false));
        long community =
                domain.communities().open(new NewCommunity("Falls", "We fall less.", true, Privacy.OPEN, now, false));
        domain.memberships().enrol(community, ann, Role.COORDINATOR, now);
        domain.pages().all();
        domain.pages()
                .add(NewPage.of("both", "Both")
                        .leading("thread", "compose")
                        .with(Region.MAIN, "espace", "question-thread")
                        .with(Region.SIDE, "hello", "hello"));
        return community;
    }
}
