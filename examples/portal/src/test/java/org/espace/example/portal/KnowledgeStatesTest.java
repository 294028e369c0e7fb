package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import org.espace.community.Privacy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** As {@link StatesTest}, of concerns, of what was found, and of what is new. */
@ExtendWith(OnOtherDays.class)
class KnowledgeStatesTest {
    private static final String NOTHING = "There is nothing here that you can see.";
    private static final long NEVER = 987_654_321L;

    @Test
    void empty_it_says_so_and_offers_to_begin(Visitors visitors, StageOfKnowledge stage) {
        Visitor ann = visitors.as("ann");
        ann.open(stage.community("Nothing yet", 3));
        Locator concerns = ann.panel("concern-list");
        assertThat(concerns).containsText("No concerns have been raised here.");
        ann.follow(concerns, "Raise a concern");
        assertThat(concerns.getByLabel("What is your concern about?")).isVisible();
        Visitor dora = visitors.as("dora");
        dora.open("/portal/new");
        dora.follow(dora.panel("activity"), "What I follow");
        assertThat(dora.panel("activity")).containsText("Choose “Follow” at a question");
        dora.open("/portal/search");
        assertThat(dora.panel("search-results")).containsText("Type one or more words");
    }

    @Test
    void narrowed_to_nothing_it_leads_back(Visitors visitors, StageOfKnowledge stage) {
        String community = stage.community("Narrowed", 3);
        stage.worry(community, "The door is too narrow");
        Visitor ann = visitors.as("ann");
        ann.open(community);
        Locator concerns = ann.panel("concern-list");
        ann.follow(concerns, "Done");
        assertThat(concerns).containsText("There is nothing here.");
        ann.follow(concerns, "Show all concerns");
        assertThat(concerns).containsText("The door is too narrow");

        FindingStoryTest.until(ann, "/portal/search?find=narrow", "search-results", "The door is too narrow");
        ann.open("/portal/search?find=narrow&community=" + StageOfKnowledge.id(stage.community("Wide open", 3)));
        Locator results = ann.panel("search-results");
        assertThat(results).containsText("Nothing like that here.");
        ann.follow(results, "Look everywhere");
        assertThat(results).containsText("The door is too narrow");
    }

    @Test
    void what_is_hidden_and_what_never_was_look_the_same(Visitors visitors, StageOfKnowledge stage) {
        String community = stage.community("Behind doors", 3, Privacy.CONFIDENTIAL);
        stage.worry(community, "Who closes the doors?");
        Visitor ann = visitors.as("ann");
        Raising.read(ann, community, "Who closes the doors?");
        long concern = Long.parseLong(ann.chosen("concern"));
        Visitor dora = visitors.as("dora");
        dora.open("/portal/concern?concern=" + NEVER);
        String never = dora.panel("concern-thread").innerText();
        assertThat(dora.panel("concern-thread")).containsText(NOTHING);
        dora.open("/portal/concern?concern=" + concern);
        assertEquals(never, dora.panel("concern-thread").innerText());
        assertThat(dora.page().locator("body")).not().containsText("doors");
        for (String widget : new String[] {"activity", "concern-list"}) {
            dora.open("/espace/fragments/" + widget + "?community=" + NEVER);
            String nowhere = dora.page().locator("body").innerText();
            dora.open("/espace/fragments/" + widget + "?community=" + StageOfKnowledge.id(community));
            assertEquals(nowhere, dora.page().locator("body").innerText());
        }
        String feed = stage.uri() + "espace/feeds/activity/community/";
        assertEquals(404, dora.page().request().get(feed + NEVER).status());
        assertEquals(
                404,
                dora.page().request().get(feed + StageOfKnowledge.id(community)).status());
    }

    @Test
    void what_only_members_read_is_said_to_be_so(Visitors visitors, StageOfKnowledge stage) {
        String community = stage.community("Members alone", 3, Privacy.RESTRICTED);
        stage.worry(community, "Only we may read this");
        Visitor dora = visitors.as("dora");
        dora.open(community);
        assertThat(dora.panel("concern-list")).containsText("Only members read the concerns of this community.");
        assertThat(dora.panel("activity")).containsText("Only members read what happens in this community.");
        assertThat(dora.page().locator("body")).not().containsText("Only we may read this");
    }

    @Test
    void signed_out_one_reads_what_is_public_and_is_asked_to_sign_in_for_the_rest(
            Visitors visitors, StageOfKnowledge stage) {
        String community = stage.community("Open doors", 3, Privacy.PUBLIC);
        stage.worry(community, "Who opens the doors?");
        Visitor nobody = visitors.nobody();
        nobody.open(community);
        assertThat(nobody.panel("concern-list")).containsText("Sign in to raise a concern.");
        nobody.follow(nobody.panel("concern-list"), "Who opens the doors?");
        assertThat(nobody.panel("concern-thread")).containsText("Sign in to reply");
        nobody.open("/espace/fragments/activity");
        assertThat(nobody.page().locator("body")).containsText("Sign in to see what is new in your communities.");
        nobody.open("/portal/search?find=nowhere-to-be-found");
        assertThat(nobody.panel("search-results")).containsText("Nothing that everybody may read has these words.");
    }
}
