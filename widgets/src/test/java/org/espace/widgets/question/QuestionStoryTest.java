package org.espace.widgets.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.espace.question.QuestionDetail;
import org.espace.question.QuestionFilter;
import org.espace.question.QuestionSummary;
import org.espace.shared.Actor;
import org.espace.test.Crowd;
import org.espace.test.Town;
import org.espace.widgets.Clicks;
import org.junit.jupiter.api.Test;

/** What people do with questions, without script. */
class QuestionStoryTest {
    private final Talked talked = Talked.SHARED;
    private final Town town = talked.town;

    @Test
    void i_have_this_too_is_a_button_for_all_but_who_asked() {
        long question = town.question(talked.community, "Does this button count me?", "");
        assertTrue(as(town.ann)
                .open("thread", question)
                .page
                .select("[data-es-form=me-too]")
                .isEmpty());
        Clicks cy = as(talked.cyd).open("thread", question).send("me-too");
        assertTrue(cy.said().contains("You have this too"), cy::said);
        assertTrue(cy.text().contains("I have this too · 1"), cy::text);
        assertTrue(cy.text().contains("Following: stop"), cy::text);
        assertTrue(as(town.ann).open("thread", question).text().contains("1 other has this too"));
        assertTrue(cy.send("me-too").text().contains("I have this too Follow"), cy::text);
    }

    @Test
    void a_question_is_closed_with_a_reason_and_takes_no_answers() {
        long question = town.question(talked.community, "May this be closed by its asker?", "");
        Clicks cy = as(talked.cyd).open("thread", question);
        assertTrue(cy.page.select("[data-es-form=close]").isEmpty());
        Clicks ann = as(town.ann).open("thread", question).send("close");
        assertTrue(ann.said().contains("No reason is chosen"), ann::said);
        ann.send("close", "reason", "ELSEWHERE", "words", "Ask the <b>porters</b>.");
        assertTrue(ann.said().contains("The question is closed"), ann::said);
        assertTrue(ann.text().contains("Ask the <b>porters</b>."), ann::text);
        cy.send("answer", "body", "Typed before it was closed");
        assertTrue(cy.said().contains("takes no answers"), cy::said);
        assertEquals(
                "Typed before it was closed",
                cy.page.select("[data-es-form=answer] textarea").val().strip());
        assertTrue(as(town.bo).open("thread", question).send("reopen").said().contains("takes answers again"));
    }

    @Test
    void a_duplicate_is_named_by_an_address_and_leads_there() {
        long before = town.question(talked.community, "Which one was first of the two?", "");
        long again = town.question(talked.community, "Which one was the second?", "");
        Clicks ann = as(town.ann)
                .open("thread", again)
                .send("close", "reason", "DUPLICATE", "other", "https://intranet.example/espace?a=b&thread=" + before);
        assertTrue(ann.text().contains("This was asked before: Which one was first of the two?"), ann::text);
        assertTrue(ann.page.select(".es-closed a").attr("href").contains("thread=" + before));
    }

    @Test
    void merging_is_looked_at_first_and_the_old_link_leads_on() {
        long into = town.question(talked.community, "Where all of it ends up?", "");
        long from = town.question(talked.community, "Where all of it came from?", "");
        assertTrue(as(town.ann)
                .open("thread", from)
                .page
                .select("[data-es-form=merge]")
                .isEmpty());
        Clicks bo = as(town.bo).open("thread", from).send("merge", "other", "nothing at all");
        assertTrue(bo.said().contains("There is no question in this"), bo::said);
        bo.send("merge", "other", into);
        assertTrue(bo.text().contains("“Where all of it ends up?”"), bo::text);
        assertTrue(as(talked.cyd).open("thread", from).text().contains("Where all of it came from?"), "not yet");
        bo.send("merge", "step", "merge");
        assertTrue(bo.said().contains("Merged"), bo::said);
        Clicks cy = as(talked.cyd).open("thread", from);
        assertTrue(cy.text().contains("was merged into this one: “Where all of it came from?”"), cy::text);
        assertTrue(cy.text().contains("Ann Kelly"), cy::text);
    }

    @Test
    void a_draft_is_kept_found_and_gone_when_it_is_posted() {
        Actor eve = town.person("eve-story", "Eve Story", "Nurse");
        long question = town.question(talked.community, "Who keeps a draft of this?", "");
        Clicks eves = as(eve).open("thread", question).send("answer", "body", "Half an answer", "step", "draft");
        assertTrue(eves.said().contains("Your draft is kept"), eves::said);
        assertTrue(eves.open("thread", question).text().contains("Draft kept"), eves::text);
        Clicks list = new Clicks(new QuestionList(talked.domain), eve).open("tab", "drafts");
        assertTrue(list.text().contains("An answer to “Who keeps a draft of this?”"), list::text);
        eves.send("answer");
        assertTrue(eves.said().contains("Your answer is posted"), eves::said);
        assertTrue(list.open("tab", "drafts").text().contains("You have no drafts"), list::text);
        assertEquals("Half an answer", answers(question).get(0).body());
        eves.open("compose", "new", "community", talked.community)
                .send("ask", "title", "Half a question", "step", "draft");
        assertEquals("Half a question", eves.page.select("input[name=title]").val());
        list.open("tab", "drafts").send("drop-draft");
        assertTrue(list.said().contains("thrown away"), list::said);
        eves.open("compose", "new", "community", talked.community);
        assertEquals("", eves.page.select("input[name=title]").val());
    }

    @Test
    void a_tag_that_is_too_long_is_refused_beside_its_field_and_what_was_typed_stays() {
        String typed = "night, handing over on the ward when it is late at night";
        Clicks ann = as(town.ann)
                .open("compose", "new", "community", talked.community)
                .send("ask", "title", "What is a long tag?", "body", "Words.", "tags", typed);
        assertTrue(ann.said().contains("The tag “handing-over-on-the-…” has 49 characters. Cut it to 40"), ann::said);
        assertEquals(typed, ann.page.select("input[name=tags]").val());
        assertEquals("true", ann.page.select("input[name=tags]").attr("aria-invalid"));
        assertEquals("Words.", ann.page.select("textarea[name=body]").val().strip());
        long question = town.question(talked.community, "Which tags are too long?", "night");
        Clicks author = as(town.ann).open("thread", question, "edit", 0).send("edit", "tags", typed);
        assertTrue(author.said().contains("has 49 characters"), author::said);
    }

    @Test
    void a_change_from_an_older_text_shows_both() {
        long question = town.question(talked.community, "Which window was first?", "");
        Clicks one = as(town.ann).open("thread", question, "edit", 0);
        Clicks two = as(town.ann).open("thread", question, "edit", 0);
        one.send("edit", "body", "The first window was first");
        two.send("edit", "body", "The second window was first");
        assertTrue(two.said().contains("You changed this in another window"), two::said);
        assertEquals(
                "taken out: first (end) put in: second (end)",
                two.page.select("del, ins").text());
        assertEquals(
                "The second window was first",
                two.page.select("[data-es-form=edit] textarea").val().strip());
        two.send("edit");
        assertTrue(two.said().contains("Your changes are kept"), two::said);
        Clicks cy = as(talked.cyd).open("thread", question);
        assertFalse(cy.page.select("a:contains(see what changed)").isEmpty(), cy::text);
        cy.open("thread", question, "history", 0);
        assertEquals(3, cy.page.select(".es-history > li").size());
    }

    @Test
    void sent_twice_is_posted_once() throws Exception {
        long question = town.question(talked.community, "Who clicks twice here?", "");
        Clicks cy = as(talked.cyd).open("thread", question);
        cy.send("answer", "body", "Clicked once and again");
        cy.open("thread", question).send("answer", "body", "Clicked once and again");
        assertEquals(1, answers(question).size());
        as(talked.cyd).open("thread", question).send("comment", "body", "Twice as well");
        as(talked.cyd).open("thread", question).send("comment", "body", "Twice as well");
        assertEquals(1, detail(question).post().comments().size());
        Crowd.together(2, () -> as(talked.deb).open("thread", question).send("answer", "body", "At the same time"));
        assertEquals(2, answers(question).size());
        Crowd.together(2, () -> as(talked.deb)
                .open("compose", "new", "community", talked.community)
                .send("ask", "title", "Asked at the same time?", "body", "Twice."));
        List<QuestionSummary> mine = talked.domain
                .questions()
                .list(talked.deb, new QuestionFilter(talked.community, null, true, null), null, 9)
                .items();
        assertEquals(1, mine.size());
    }

    private Clicks as(Actor actor) {
        return new Clicks(new QuestionThread(talked.domain), actor);
    }

    private QuestionDetail detail(long question) {
        return talked.domain.questions().thread(town.ann, question, null, 9);
    }

    private List<QuestionDetail.Post> answers(long question) {
        return detail(question).answers().items();
    }
}
