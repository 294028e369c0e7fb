package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a community comes about: somebody misses it, others want it too, one of them looks after it, and it finds who knows. */
@ExtendWith(InTheBrowser.class)
class BornOfDemandStoryTest {
    private static final List<String> SUPPORTERS = List.of("dora", "wyn", "xia", "yan");
    private static final String ENDORSEMENT = "Every ward I visit asks for this. Take an hour for it each month.";

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void ann_wants_it_four_support_it_bo_stands_behind_it_and_cy_comes_and_is_found(boolean script, Visitors visitors) {
        visitors.withScript(script);
        // Among the first of all that ann belongs to, of which a panel shows a few.
        String name = script ? "Aneroid gauges" : "Auriscopes";
        Visitor ann = visitors.as("ann");
        propose(ann, name, script ? "Lending cuffs and bulbs to clinics." : "Auriscopes at each ward handover.");
        SUPPORTERS.forEach(each -> support(visitors.as(each), name, each.equals("yan")));

        ann.open("/portal/home");
        ann.press(ann.panel("my-communities"), "Yes, I will do this for " + name);
        ann.follow(ann.panel("my-communities").locator("li"), name);
        assertThat(ann.panel("community-home")).containsText("you coordinate");
        assertThat(ann.page()).hasURL(Pattern.compile(".*/portal/community-[0-9]+.*"));
        String community = ann.address();

        askForEndorsement(ann, community);
        endorse(visitors.as("bo"), name);
        invite(ann, community);
        Visitor cy = visitors.as("cy");
        cy.open("/portal/home");
        cy.press(cy.panel("my-communities"), "Join " + name);
        assertThat(cy.panel("my-communities").getByRole(AriaRole.STATUS).first())
                .hasText("You are a member now. Welcome.");

        ann.open(community);
        ann.press(ann.panel("community-members"), "Say hello to Cy Adeyemi");
        assertThat(ann.panel("community-members")).containsText("You said hello.");
        offer(cy, name.toLowerCase(Locale.ROOT));
        find(visitors.as("dora"), community, name);
    }

    private static void propose(Visitor ann, String name, String purpose) {
        ann.open("/portal/home");
        ann.page()
                .getByRole(AriaRole.NAVIGATION)
                .getByText("Start a community")
                .first()
                .click();
        Locator start = ann.panel("community-start");
        ann.press(start, "See what is there");
        assertThat(start.getByRole(AriaRole.ALERT)).containsText("This is empty.");
        start.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill(name);
        start.getByLabel("What is it for, in one sentence?").fill(purpose);
        start.getByLabel("What do you need from it?").fill("One that works.");
        ann.press(start, "See what is there");
        if (purpose.contains("handover")) {
            assertThat(start).containsText("Ward handover");
            assertThat(start.getByLabel("What do you need from it?")).hasValue("One that works.");
            ann.press(start, "None of these is it: propose mine");
        }
        assertThat(start).containsText(Pattern.compile("[Yy]our proposal is out"));
        assertThat(start).containsText("1 of 5 supporters");
    }

    private static void support(Visitor colleague, String name, boolean last) {
        colleague.open("/portal/start");
        Locator list = colleague.panel("proposal-list");
        colleague.press(list, "Support " + name);
        assertThat(list.getByRole(AriaRole.STATUS).first())
                .containsText(last ? "That was all it needed: the community is open" : "You support it.");
    }

    private static void askForEndorsement(Visitor ann, String community) {
        ann.open(community);
        ann.follow(ann.panel("community-care"), "Leaders");
        Locator care = ann.panel("community-care");
        care.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill("bo lind");
        ann.press(care, "Find");
        care.getByLabel("Bo Lindqvist").check();
        ann.press(care, "Ask them");
        assertThat(care).containsText("They are asked now, and can say yes or no.");
        assertThat(care).containsText("asked to stand behind it");
    }

    private static void endorse(Visitor bo, String name) {
        bo.open("/portal/home");
        bo.press(bo.panel("my-communities"), "Yes, I will do this for " + name);
        bo.follow(bo.panel("my-communities").locator("li"), name);
        Locator home = bo.panel("community-home");
        home.getByLabel("Two sentences in your own words").fill(ENDORSEMENT);
        bo.press(home, "Stand behind it");
        assertThat(home.locator("blockquote")).hasText(ENDORSEMENT);
    }

    private static void invite(Visitor ann, String community) {
        ann.open(community);
        Locator invite = ann.panel("invite");
        invite.getByLabel("Find a colleague").fill("Cy Ad");
        ann.press(invite, "Find");
        invite.getByLabel("Cy Adeyemi").check();
        invite.getByLabel("Your line to them").fill("You mended two of them, Cy.");
        ann.press(invite, "Invite");
        assertThat(invite).containsText("Invited. They see it as soon as they come here.");
        assertThat(invite.locator("li").first()).containsText("waiting");
    }

    private static void offer(Visitor cy, String skill) {
        cy.open("/portal/me");
        Locator profile = cy.panel("my-profile");
        Locator helps = profile.getByLabel("I can help with");
        helps.fill((helps.inputValue() + ", " + skill).replaceFirst("^, ", ""));
        cy.press(profile, "Keep my profile");
        assertThat(profile).containsText("Your profile is kept.");
    }

    private static void find(Visitor dora, String community, String name) {
        dora.open("/portal/home");
        dora.page().getByRole(AriaRole.NAVIGATION).getByText("People").first().click();
        Locator people = dora.panel("people-finder");
        dora.field("people-finder", "Who can help with …").fill(name.substring(0, name.length() - 1));
        dora.press(people, "Ask who can help with this");
        assertThat(people).containsText("1 person can help with");
        dora.follow(people, "Cy Adeyemi");
        assertThat(dora.panel("person-card")).containsText(name);
        dora.open(community);
        assertThat(dora.panel("community-home")).containsText("Bo Lindqvist");
        assertThat(dora.panel("community-home").locator("blockquote")).hasText(ENDORSEMENT);
    }
}
