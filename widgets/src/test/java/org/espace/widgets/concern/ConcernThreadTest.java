package org.espace.widgets.concern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.espace.community.Privacy;
import org.espace.concern.Way;
import org.espace.shared.Actor;
import org.espace.shared.Ref;
import org.espace.widgets.Clicks;
import org.espace.widgets.Scene;
import org.espace.widgets.Upload;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.junit.jupiter.api.Test;

class ConcernThreadTest extends WidgetContract {
    private static final Upload ROTA = new Upload("rota.txt", "Monday: nobody".getBytes(UTF_8));

    private final Worries here = Worries.SHARED;

    @Override
    protected Widget widget() {
        return new ConcernThread(here.domain);
    }

    /** The concern, its community, the people, what was said, the files, and whether one follows: all six are asked at once only here. */
    @Override
    protected int mostStatements() {
        return 6;
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

    @Test
    void a_step_and_a_reply_with_a_name_carry_files_and_a_bad_one_costs_nothing_of_what_was_typed() {
        long community = here.town.community("Worries with files", Privacy.OPEN);
        long concern = here.raise(community, here.town.ann, Way.NAMED, "A rota with holes in it", "Look at *May*.")
                .id();
        Clicks bo = new Clicks(widget(), here.town.bo).open("concern", concern);
        Upload bad = new Upload("cat.png", "<html><script>alert(1)</script>".getBytes(UTF_8));
        bo.send("step", "attachment", List.of(bad), "stage", "HEARD", "body", "We *read* it.");
        assertTrue(bo.said().contains("“cat.png” is none of the files that can be attached"), bo::said);
        assertEquals(
                "We *read* it.", bo.page.select("textarea[name=body]").first().text());
        bo.send("step", "attachment", List.of(ROTA), "stage", "HEARD", "body", "We *read* it.");
        bo.send("step", "attachment", List.of(ROTA), "stage", "HEARD", "body", "We *read* it.");
        assertEquals(List.of("rota.txt"), files(bo), "sent twice, said once");
        Clicks author = new Clicks(widget(), here.town.ann).open("concern", concern);
        author.send("reply", "attachment", List.of(ROTA, ROTA), "body", "Here is ours.");
        assertEquals(3, files(author).size());
        assertEquals(
                2, author.page.select("form[data-es-form=remove-attachment]").size(), "their own");
        author.send("remove-attachment");
        assertEquals(2, files(bo.open("concern", concern)).size());
    }

    @Test
    void who_stays_unnamed_is_offered_no_file_and_one_sent_nevertheless_is_refused() {
        Clicks handler = new Clicks(widget(), here.town.ann).open("concern", here.waiting);
        assertEquals(0, handler.page.select("input[type=file]").size());
        handler.send("step", "attachment", List.of(ROTA), "stage", "HEARD", "body", "We wait for it.");
        assertTrue(handler.said().contains("No file is taken before this is published."), handler::said);
        Clicks author = new Clicks(widget(), here.author).open("concern", here.confidential);
        assertEquals(0, author.page.select("input[type=file]").size());
        Clicks reader = new Clicks(widget(), here.member()).open("concern", here.confidential);
        assertEquals(1, reader.page.select("input[type=file]").size());
        String kind = "form[data-es-form=reply]";
        assertEquals(
                reader.page.select(kind).attr("enctype"),
                author.page.select(kind).attr("enctype"),
                "how it is sent tells nothing");
        author.send("reply", "attachment", List.of(ROTA), "body", "See this rota.");
        assertTrue(author.said().contains("No file is taken where your name does not stand"), author::said);
        assertFalse(text(reader.open("concern", here.confidential)).contains("See this rota."), "none of it was said");
        assertEquals(Map.of(), here.domain.attachments().of(new Ref("concern", here.confidential)));
        author.send("reply", "body", "See our rota.");
        assertTrue(text(reader.open("concern", here.confidential)).contains("See our rota."));
    }

    private static List<String> files(Clicks clicks) {
        return clicks.page.select(".es-post .es-attachment__name").eachText();
    }

    private static String text(Clicks clicks) {
        return clicks.page.select(".es-thread").text();
    }

    private String text(Actor actor, long concern) {
        return new Clicks(widget(), actor).open("concern", concern).text();
    }
}
