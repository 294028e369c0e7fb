package org.espace.widgets.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.espace.community.Privacy;
import org.espace.shared.Actor;
import org.espace.widgets.Clicks;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Upload;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.espace.widgets.question.QuestionThread;
import org.junit.jupiter.api.Test;

class ExperienceStoryTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Actor ann = here.town.ann;

    @Override
    protected Widget widget() {
        return new ExperienceStory(here.domain);
    }

    /** Four for the story, one for its files, and one for whether the reader follows it. */
    @Override
    protected int mostStatements() {
        return 6;
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("nothing chosen", ann),
                Scene.of("by who told it", ann).with("experience", here.experience),
                Scene.of("by who used it", here.town.bo).with("experience", here.experience),
                Scene.of("by another", here.town.cy).with("experience", here.experience),
                Scene.of("signed out", Actor.ANONYMOUS).with("experience", here.hostileExperience),
                Scene.of("absent", ann).with("experience", 987654),
                Scene.of("composing", ann).with("experience", "new").with("community", here.busy),
                Scene.of("composing anywhere", ann).with("experience", "new"),
                Scene.of("composing signed out", Actor.ANONYMOUS).with("experience", "new"),
                Scene.of("composing where nothing is open", here.town.cy)
                        .with("experience", "new")
                        .with("community", here.confidential),
                Scene.of("being changed", ann).with("experience", "edit-" + here.experience),
                Scene.of("being changed by another", here.town.bo).with("experience", "edit-" + here.experience),
                Scene.of("from no answer", ann).with("experience", "from-7"),
                Scene.of("hostile being changed", here.town.bo).with("experience", "edit-" + here.hostileExperience),
                Scene.of("hostile", ann).with("experience", here.hostileExperience));
    }

    @Test
    void bo_makes_an_experience_of_his_accepted_answer_and_cy_says_that_she_used_it() {
        long community = here.town.community("Stories from answers", Privacy.OPEN);
        long question = here.town.question(community, "How do you keep the round short?", "");
        long answer = here.domain.questions().answer(here.town.bo, question, "We moved it to *seven*.");
        here.domain.questions().accept(ann, question, answer);
        Clicks thread = new Clicks(new QuestionThread(here.domain), here.town.bo).open("thread", question);
        assertTrue(thread.page
                .select("a:contains(Make this an experience)")
                .attr("href")
                .contains("experience=from-" + answer));
        Clicks bo = new Clicks(widget(), here.town.bo).open("experience", "from-" + answer);
        assertEquals(
                "We moved it to *seven*.",
                bo.page.select("textarea[name=actions]").text());
        assertEquals(
                "How do you keep the round short?",
                bo.page.select("input[name=title]").val());
        bo.send("tell", "title", "Moving the round to seven");
        assertTrue(bo.text().contains("From an answer by Bo Lindqvist to a question by Ann Kelly."), bo::text);
        Clicks cy = new Clicks(widget(), here.town.cy).open("experience", told(bo));
        cy.send("use", "place", "Ward 9", "result", "partly", "words", "At weekends it slips.");
        assertTrue(cy.text().contains("1 person used this"), cy::text);
        assertTrue(cy.text().contains("It worked in part at Ward 9"), cy::text);
        cy.send("withdraw-use");
        assertTrue(cy.text().contains("Nobody has used this yet"), cy::text);
    }

    @Test
    void what_was_typed_comes_back_with_what_is_wrong() {
        Clicks clicks = new Clicks(widget(), ann).open("experience", "new", "community", here.busy);
        clicks.send("tell", "title", "Short", "situation", "It was late.", "months", "3");
        assertEquals(
                "It was late.", clicks.page.select("textarea[name=situation]").text());
        assertEquals(
                "3", clicks.page.select("select[name=months] option[selected]").val());
        assertEquals(2, clicks.page.select(".es-faults li").size());
        Clicks cy = new Clicks(widget(), here.town.cy).open("experience", here.experience);
        cy.send("use", "place", "Ward 9");
        assertTrue(cy.said().contains("Nothing is chosen."), cy::said);
        assertTrue(cy.page.select("details.es-use").hasAttr("open"));
    }

    @Test
    void a_tag_that_is_too_long_is_refused_beside_its_field_and_what_was_typed_stays() {
        String typed = "x".repeat(41);
        Clicks told = new Clicks(widget(), ann).open("experience", "new", "community", here.busy);
        told.send("tell", "title", "We moved the round", "situation", "Late.", "actions", "Moved.", "tags", typed);
        Clicks changed = new Clicks(widget(), ann).open("experience", "edit-" + here.experience);
        changed.send("edit", "tags", typed);
        for (Clicks each : List.of(told, changed)) {
            assertTrue(each.said().contains("has 41 characters. Cut it to 40 or fewer"), each::said);
            assertEquals(typed, each.page.select("input[name=tags]").val());
            assertEquals("true", each.page.select("input[name=tags]").attr("aria-invalid"));
        }
    }

    @Test
    void telling_it_twice_tells_it_once() {
        long community = here.town.community("Stories told twice", Privacy.OPEN);
        Clicks clicks = new Clicks(widget(), ann);
        long first = tellSame(clicks, community);
        assertEquals(first, tellSame(clicks, community));
    }

    private long tellSame(Clicks clicks, long community) {
        Upload file = new Upload("plan.txt", new byte[] {'a'});
        clicks.open("experience", "new", "community", community);
        clicks.send(
                "tell",
                "attachment",
                List.of(file),
                "title",
                "We moved the round",
                "situation",
                "It was late.",
                "actions",
                "Moved.");
        assertEquals(1, clicks.page.select(".es-attachment").size());
        return told(clicks);
    }

    private static long told(Clicks clicks) {
        return Long.parseLong(
                clicks.page.select("form[data-es-form=follow] input[name=id]").val());
    }
}
