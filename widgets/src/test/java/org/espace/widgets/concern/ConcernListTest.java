package org.espace.widgets.concern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.espace.shared.Actor;
import org.espace.widgets.Clicks;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Upload;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.junit.jupiter.api.Test;

class ConcernListTest extends WidgetContract {
    private static final String NO_FILE = "No files are taken here: a file can tell who made it";

    private final Worries here = Worries.SHARED;

    @Override
    protected Widget widget() {
        return new ConcernList(here.domain);
    }

    @Override
    protected List<Scene> scenes() {
        Actor ann = here.town.ann;
        Actor bo = here.town.bo;
        return List.of(
                Scene.of("a few", ann).with("community", here.ward).with("concern", here.named),
                Scene.of("many in full", ann).with("community", here.open).inFull(),
                Scene.of("everywhere", here.author).inFull(),
                Scene.of("nowhere", Actor.ANONYMOUS),
                Scene.of("signed out", Actor.ANONYMOUS).with("community", here.open),
                Scene.of("by an outsider", here.town.cy).with("community", here.ward),
                Scene.of("members only", here.town.cy).with("community", here.small),
                Scene.of("hidden", here.town.cy).with("community", Scenery.SHARED.confidential),
                Scene.of("first run", bo).with("community", here.small),
                Scene.of("by who coordinates", bo).with("community", here.ward),
                Scene.of("naming", bo).with("community", here.small).with("handlers", "yes"),
                Scene.of("both named", bo).with("community", here.ward).with("handlers", "yes"),
                Scene.of("narrowed to nothing", ann)
                        .with("community", here.ward)
                        .with("tab", "doing"),
                Scene.of("raising", here.member()).with("community", here.ward).with("raise", "yes"),
                Scene.of("a code, from outside", here.town.cy)
                        .with("community", here.ward)
                        .with("raise", "yes"),
                Scene.of("raising among few", ann).with("community", here.small).with("raise", "yes"),
                Scene.of("confided", ann).with("community", here.ward).inFull());
    }

    @Test
    void ann_sends_one_without_a_name_gets_her_code_and_reads_the_answer_with_it() {
        Actor nurse = here.member();
        Clicks page = new Clicks(widget(), nurse).open("community", here.ward, "raise", "yes");
        page.send("send", "es-form", "raise", "way", "ANONYMOUS", "title", "short", "body", "");
        assertTrue(page.said().contains("has 5 characters. Write at least 8"), page::said);
        assertEquals("short", page.page.select("input[name=title]").val(), "what was typed is kept");
        page.send("send", "title", "The lift stops between floors", "body", "Twice a *week*.");
        String code = page.page.select(".es-casecode__letters").text();
        assertTrue(Pattern.matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}", code), page::text);
        page.open("community", here.ward);
        assertFalse(page.text().contains("lift stops"), "nobody sees it yet");
        assertFalse(page.text().contains(code));
        page.open("community", here.ward, "raise", "yes").send("send", "es-form", "open", "code", code.toLowerCase());
        assertTrue(page.text().contains("The lift stops between floors"), page::text);
        assertTrue(page.text().contains("waits for the next batch"), page::text);
    }

    @Test
    void a_code_that_is_none_is_said_so_and_stays_as_typed() {
        Clicks page = new Clicks(widget(), Actor.ANONYMOUS).open("community", here.open, "raise", "yes");
        page.send("send", "code", "7K2M-0A9Q-WXYZ-HJ34");
        assertTrue(page.said().contains("No concern has this case code"), page::said);
        assertEquals("7K2M-0A9Q-WXYZ-HJ34", page.page.select("input[name=code]").val());
    }

    @Test
    void who_has_the_code_replies_and_sees_the_reply_wait() {
        Clicks page = new Clicks(widget(), here.author).open("community", here.ward, "raise", "yes");
        page.send("send", "es-form", "open", "code", here.anonymous.code());
        page.send("send", "body", "");
        assertTrue(page.said().contains("There are no words yet"), page::said);
        page.send("send", "body", "Now it is one for thirty.");
        assertTrue(page.text().contains("Now it is one for thirty."), page::text);
        assertTrue(page.text().contains("Your reply is sent"), page::text);
    }

    @Test
    void no_file_is_taken_here_from_anybody_who_makes_up_a_form_that_sends_one() {
        Upload rota = new Upload("rota.txt", "Monday: nobody".getBytes(UTF_8));
        Clicks page = new Clicks(widget(), here.author).open("community", here.ward, "raise", "yes");
        assertEquals(0, page.page.select("input[type=file], form[enctype]").size(), page::text);
        for (String way : List.of("NAMED", "ANONYMOUS")) {
            page.send("send", "attachment", List.of(rota), "way", way, "title", "A rota with holes", "body", "See it.");
            assertTrue(page.said().contains(NO_FILE), page::said);
        }
        page.send("send", "es-form", "open", "code", here.anonymous.code());
        assertEquals(0, page.page.select("input[type=file], form[enctype]").size(), page::text);
        page.send("send", "attachment", List.of(rota), "body", "See this rota.");
        assertTrue(page.said().contains(NO_FILE), page::said);
        assertTrue(here.concerns.byCode(here.author, here.anonymous.code()).waiting().stream()
                .noneMatch("See this rota."::equals));
    }

    @Test
    void each_way_says_what_it_means_and_who_will_know() {
        Clicks page = new Clicks(widget(), here.member()).open("community", here.ward, "raise", "yes");
        assertTrue(page.text().contains("Only Ann Kelly and Dee Okafor see that it is you"), page::text);
        assertTrue(page.text().contains("Your words may give you away"), page::text);
        page.send("send", "title", "The lift stops at night", "body", "Yes.");
        assertTrue(page.said().contains("Nothing is chosen"), page::said);
        Clicks few = new Clicks(widget(), here.town.ann).open("community", here.small, "raise", "yes");
        assertEquals(2, few.page.select("input[type=radio][disabled]").size(), few::text);
        assertTrue(few.text().contains("fewer than 10 people"), few::text);
    }

    @Test
    void an_address_does_not_tell_a_case_from_a_concern() {
        Clicks page = new Clicks(widget(), here.author).open("community", here.ward, "raise", "yes");
        assertEquals(2, page.page.select("form").size(), page::text);
        assertEquals(
                1,
                page.page.select("form").eachAttr("action").stream().distinct().count());
    }

    @Test
    void bo_finds_somebody_by_name_and_lets_them_handle_concerns() {
        Clicks bo = new Clicks(widget(), here.town.bo).open("community", here.small);
        assertTrue(bo.text().contains("Nobody handles confidential concerns yet"), bo::text);
        bo.open("community", here.small, "handlers", "yes").send("name-handler", "name", "Kelly", "step", "find");
        assertTrue(bo.text().contains("1 person found"), bo::text);
        bo.send("name-handler", "step", "name");
        assertTrue(bo.text().contains("They handle concerns now."), bo::text);
        bo.open("community", here.small, "handlers", "yes").send("name-handler", "name", "Cy Moreau", "step", "find");
        bo.send("name-handler", "step", "name");
        assertTrue(bo.said().contains("not a member of this community"), bo::said);
        bo.open("community", here.small, "handlers", "yes").send("end-handler");
        assertTrue(bo.text().contains("They handle no new concerns any more."), bo::text);
    }

    @Test
    void numbers_under_five_are_not_told() {
        Clicks page = new Clicks(widget(), here.town.ann).open("community", here.ward);
        assertTrue(page.text().contains("Fewer than 5 concerns"), page::text);
        assertTrue(page.open("community", here.open).text().contains("25 concerns so far"), page::text);
    }

    @Test
    void what_the_organisation_says_belongs_elsewhere_is_read_above_the_form() {
        here.domain.settings().set("concerns-elsewhere", "Call **1234** first.\n\nThen write.");
        try {
            Clicks page = new Clicks(widget(), here.member()).open("community", here.ward, "raise", "yes");
            assertTrue(page.text().contains("Call 1234 first. Then write."), page::text);
        } finally {
            here.domain.settings().set("concerns-elsewhere", "");
        }
    }
}
