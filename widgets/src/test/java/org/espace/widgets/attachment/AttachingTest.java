package org.espace.widgets.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.espace.community.Privacy;
import org.espace.image.Encoding;
import org.espace.question.QuestionFilter;
import org.espace.test.Town;
import org.espace.widgets.Clicks;
import org.espace.widgets.Stage;
import org.espace.widgets.Upload;
import org.espace.widgets.delivery.servlet.ServletCall;
import org.espace.widgets.question.QuestionThread;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class AttachingTest {
    private static final Town TOWN = Stage.SHARED.town();
    private static final Upload PICTURE =
            new Upload("plan.png", Encoding.png(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB)));
    private static final Upload TEXT = new Upload("rota.txt", "Monday: Ann".getBytes(UTF_8));
    private static final Upload PAGE = new Upload("cat.png", "<html><script>alert(1)</script>".getBytes(UTF_8));

    private final QuestionThread widget = new QuestionThread(TOWN.domain);

    @Test
    void ann_asks_with_a_picture_and_a_text_and_bo_answers_with_one() {
        Clicks ann = composing("Files asked");
        ann.send("ask", "attachment", List.of(PICTURE, TEXT), "title", "Who has such a plan for us?");
        assertEquals(
                List.of("plan.png", "rota.txt"),
                ann.page.select(".es-attachment__name").eachText());
        assertEquals("320", ann.page.select(".es-attachment img").attr("width"));
        assertTrue(ann.text().contains("1 kB"), ann::text);
        Clicks bo = new Clicks(widget, TOWN.bo).open("thread", thread(ann));
        bo.send("answer", "attachment", List.of(TEXT), "body", "We have this one.");
        assertEquals(3, bo.page.select(".es-attachment").size());
        assertEquals(
                "rota.txt",
                bo.page
                        .select(".es-post[id$=post-0] ~ .es-post .es-attachment__name")
                        .text());
    }

    @Test
    void a_file_that_is_refused_costs_nothing_of_what_was_typed() {
        Clicks ann = composing("Files refused");
        ann.send(
                "ask",
                "attachment",
                List.of(TEXT, PAGE),
                "title",
                "Who has such a plan for us?",
                "body",
                "Long *story*.");
        assertTrue(ann.said().contains("“cat.png” is none of the files that can be attached"), ann::said);
        assertEquals("Long *story*.", ann.page.select("textarea[name=body]").text());
        assertEquals("true", ann.page.select("input[type=file]").attr("aria-invalid"));
        assertFalse(TOWN.domain.questions().list(TOWN.ann, QuestionFilter.newest(0), null, 50).items().stream()
                .anyMatch(each -> each.communityName().equals("Files refused")));
    }

    @Test
    void a_picture_is_shown_and_all_else_is_saved_and_nothing_of_them_runs() throws Exception {
        Clicks ann = composing("Files fetched");
        ann.send("ask", "attachment", List.of(PICTURE, TEXT), "title", "Who has such a plan for us?");
        List<Element> links = ann.page.select(".es-attachment__link");
        ServletCall picture = fetch(links.get(0).attr("href"));
        assertTrue(picture.headers.get("Content-Disposition").startsWith("inline"));
        ServletCall text = fetch(links.get(1).attr("href"));
        assertTrue(text.headers.get("Content-Disposition").startsWith("attachment"));
        for (ServletCall each : List.of(picture, text)) {
            assertEquals("default-src 'none'; sandbox", each.headers.get("Content-Security-Policy"));
            assertEquals("nosniff", each.headers.get("X-Content-Type-Options"));
            assertEquals("private, no-store", each.headers.get("Cache-Control"));
        }
    }

    @Test
    void who_attached_a_file_takes_it_away_and_others_are_not_offered_to() {
        Clicks ann = composing("Files removed");
        ann.send("ask", "attachment", List.of(TEXT), "title", "Who has such a plan for us?");
        Clicks cy = new Clicks(widget, TOWN.cy).open("thread", thread(ann));
        assertTrue(cy.page.select("form[data-es-form=remove-attachment]").isEmpty());
        ann.send("remove-attachment");
        assertEquals("The file is gone.", ann.said());
        assertTrue(ann.page.select(".es-attachment").isEmpty());
    }

    private Clicks composing(String community) {
        long id = TOWN.community(community, Privacy.OPEN);
        return new Clicks(widget, TOWN.ann).open("compose", "new", "community", id);
    }

    private static String thread(Clicks clicks) {
        return clicks.page.select("input[name=question]").attr("value");
    }

    private ServletCall fetch(String href) throws Exception {
        String query = href.substring(href.indexOf('?') + 1);
        String id = query.replaceAll(".*attachment=(\\d+).*", "$1");
        ServletCall call = new ServletCall(Stage.SHARED.reception(widget), TOWN.ann);
        call.get(widget.name(), Map.of("download", "attachment", "attachment", id));
        assertEquals(200, call.status);
        return call;
    }
}
