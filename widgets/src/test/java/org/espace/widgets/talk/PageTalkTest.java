package org.espace.widgets.talk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.espace.community.Privacy;
import org.espace.shared.Actor;
import org.espace.widgets.Clicks;
import org.espace.widgets.Door;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Upload;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.espace.widgets.delivery.servlet.ServletCall;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageTalkTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Actor ann = here.town.ann;

    @Override
    protected Widget widget() {
        return new PageTalk(here.domain);
    }

    /** Who may read, whose pages count, what is said, the replies, the people, the files, and whether one follows: all seven are asked at once only here. */
    @Override
    protected int mostStatements() {
        return 7;
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                talk("much said", ann, here.busy, "Rota"),
                talk("much said, by who asked", here.town.cy, here.busy, "Rota"),
                talk("much said, by the coordinator", here.town.bo, here.busy, "Rota"),
                talk("much said, signed out", Actor.ANONYMOUS, here.quiet, "Rota"),
                talk("nothing said", ann, here.busy, "Nothing"),
                talk("nothing said, signed out", Actor.ANONYMOUS, here.quiet, "Nothing"),
                talk("how much", ann, here.busy, "Rota").set("variant", "count"),
                talk("nothing to count", ann, here.busy, "Nothing").set("variant", "count"),
                talk("members only", here.town.cy, here.restricted, "Rota"),
                talk("hidden", here.town.cy, here.confidential, "Rota"),
                talk("naming somebody", ann, here.busy, "Rota").with("mention", "Ann"),
                Scene.of("of no community", ann),
                Scene.of("of a strange page", ann).with("community", here.busy).set("page", "https://evil.example/a"),
                Scene.of("of no page", ann).with("community", here.busy).set("page", "javascript:alert(1)"),
                talk("hostile", ann, here.hostile, "Rota"),
                talk("hostile name", ann, here.busy, "\"><img src=x onerror=alert(1)>"));
    }

    private static Scene talk(String name, Actor actor, long community, String subject) {
        return Scene.of(name, actor)
                .with("community", community)
                .set("subject", subject)
                .set("page", "https://app.example/rota");
    }

    @Test
    void it_counts_what_is_said_and_leads_there() throws Exception {
        Document counted = new Door(widget()).to(ann, "community", here.busy, "subject", "Rota", "variant", "count");
        assertEquals(
                "17 comments, 3 open questions",
                counted.select(".es-panel__body").text());
        assertTrue(counted.select("a").attr("href").contains("show=talk"));
    }

    @Test
    void a_comment_and_a_reply_carry_files_and_a_bad_one_costs_nothing_of_what_was_typed() {
        long community = here.town.community("Files talked about", Privacy.OPEN);
        Clicks page = new Clicks(widget(), ann).open("community", community, "subject", "Rota");
        Upload rota = new Upload("rota.txt", "Monday: Ann".getBytes(UTF_8));
        Upload bad = new Upload("cat.png", "<html><script>alert(1)</script>".getBytes(UTF_8));
        page.send("post", "attachment", List.of(bad), "kind", "comment", "body", "This is *old*.");
        assertTrue(page.said().contains("“cat.png” is none of the files that can be attached"), page::said);
        assertEquals("This is *old*.", page.page.select("textarea[name=body]").first().text());
        page.send("post", "attachment", List.of(rota), "kind", "comment", "body", "This is *old*.");
        assertEquals(List.of("rota.txt"), page.page.select(".es-post > .es-attachments .es-attachment__name").eachText());
        page.send("reply", "attachment", List.of(rota, rota), "body", "So is this.");
        assertEquals(2, page.page.select(".es-comments .es-attachment").size());
    }

    @Test
    void it_stands_on_the_page_it_was_fetched_from_and_stays_there() throws Exception {
        long community = here.town.community("Fetched", Privacy.OPEN);
        ServletCall call = new Door(widget()).call(ann);
        call.sent.put("Referer", "https://app.example/handbook?utm_source=mail#top");
        Document page = Jsoup.parseBodyFragment(call.get("page-talk", Map.of("community", Long.toString(community))));
        assertTrue(page.select("form").attr("action").contains("handbook"), "every address says the page");
        new Door(widget())
                .sent(
                        ann,
                        Map.of("community", Long.toString(community), "page", "https://app.example/handbook"),
                        "post",
                        "body",
                        "Page 7 is out of date.",
                        "kind",
                        "comment");
        assertTrue(Jsoup.parse(call.get("page-talk", Map.of("community", Long.toString(community))))
                .text()
                .contains("Page 7 is out of date."));
    }

    @Test
    void a_strange_page_is_refused_with_a_sentence() throws Exception {
        for (String page : List.of(
                "https://evil.example/a",
                "https://app.example.evil.example/a",
                "https://ann@app.example/a",
                "javascript:alert(1)",
                "https://app.example/" + "a".repeat(8_192))) {
            Document shown = new Door(widget()).to(ann, "community", here.busy, "page", page);
            assertEquals(0, shown.select("form").size(), page);
            assertFalse(shown.select(".es-empty__why").text().isEmpty(), page);
            String refused = new Door(widget())
                    .sent(ann, Map.of("community", Long.toString(here.busy), "page", page), "post", "body", "Look!");
            assertFalse(refused.contains("show=talk"), refused);
        }
    }
}
