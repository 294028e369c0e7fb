package org.espace.widgets.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.espace.shared.Actor;
import org.espace.widgets.Clicks;
import org.espace.widgets.Scene;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.junit.jupiter.api.Test;

class ConcernThreadTest extends WidgetContract {
    private final Worries here = Worries.SHARED;

    @Override
    protected Widget widget() {
        return new ConcernThread(here.domain);
    }

    @Override
    protected List<Scene> scenes() {
        Actor ann = here.town.ann;
        Actor reader = here.member();
        return List.of(
                Scene.of("named and long", here.author).with("concern", here.named),
                Scene.of("named, by who handles", ann).with("concern", here.named),
                Scene.of("named, from outside", here.town.cy).with("concern", here.named),
                Scene.of("confidential, by who handles", ann).with("concern", here.confidential),
                Scene.of("confidential, by its author", here.author).with("concern", here.confidential),
                Scene.of("confidential, by a reader", reader).with("concern", here.confidential),
                Scene.of("still waiting", ann).with("concern", here.waiting),
                Scene.of("still waiting, for a reader", reader).with("concern", here.waiting),
                Scene.of("anonymous", here.town.bo).with("concern", here.anonymous.id()),
                Scene.of("signed out", Actor.ANONYMOUS).with("concern", here.hostile),
                Scene.of("hostile", here.town.bo).with("concern", here.hostile),
                Scene.of("absent", ann).with("concern", 987654),
                Scene.of("none", ann));
    }

    @Test
    void only_the_two_see_who_it_was() {
        assertTrue(text(here.town.ann, here.confidential).contains("Author of worries, confidentially"));
        assertTrue(text(here.author, here.confidential).contains("You, confidentially"));
        for (Actor each : List.of(here.town.bo, here.member(), new Actor(here.town.cy.person(), true))) {
            assertTrue(text(each, here.confidential).contains("Somebody in the community"));
            assertFalse(text(each, here.confidential).contains("Author of worries"));
            assertFalse(text(each, here.waiting).contains("door"), "not even that there is one");
        }
        assertFalse(text(here.author, here.anonymous.id()).contains("Author of worries"));
    }

    @Test
    void bo_says_what_was_done_and_the_steps_show_it() {
        Clicks bo = new Clicks(widget(), here.town.bo).open("concern", here.anonymous.id());
        bo.send("step", "stage", "DONE", "body", "");
        assertTrue(bo.said().contains("There are no words yet"), bo::said);
        bo.send("step", "stage", "DONE", "body", "Two more nurses start on Monday.");
        assertEquals(3, bo.page.select(".es-stages__reached").size());
        assertTrue(bo.text().contains("Two more nurses start on Monday."), bo::text);
        assertFalse(new Clicks(widget(), here.author)
                .open("concern", here.anonymous.id())
                .page
                .html()
                .contains("\"step\" data"));
    }

    @Test
    void whoever_replies_with_a_name_follows_and_whoever_confided_does_not() {
        Actor reader = here.member();
        Clicks named = new Clicks(widget(), reader).open("concern", here.confidential);
        named.send("reply", "body", "I have seen this too.");
        assertEquals(
                "no",
                named.page
                        .select("form[data-es-form=follow] input[name=wanted]")
                        .val());
        Clicks confided = new Clicks(widget(), here.author).open("concern", here.confidential);
        confided.send("reply", "body", "Thank you for saying so.");
        assertEquals(
                "yes",
                confided.page
                        .select("form[data-es-form=follow] input[name=wanted]")
                        .val());
        assertTrue(text(reader, here.confidential).contains("Thank you for saying so."));
        assertFalse(text(reader, here.confidential).contains("Author of worries"));
    }

    private String text(Actor actor, long concern) {
        return new Clicks(widget(), actor).open("concern", concern).text();
    }
}
