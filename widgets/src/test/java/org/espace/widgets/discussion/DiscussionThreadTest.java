package org.espace.widgets.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.espace.community.Privacy;
import org.espace.discussion.DiscussionDraft;
import org.espace.person.Attributes;
import org.espace.shared.Actor;
import org.espace.widgets.Door;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DiscussionThreadTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Actor ann = here.town.ann;

    @Override
    protected Widget widget() {
        return new DiscussionThread(here.domain);
    }

    /** One more, for the files of all its posts. */
    @Override
    protected int mostStatements() {
        return 6;
    }

    @Override
    protected List<Scene> scenes() {
        long post = here.domain
                .discussions()
                .thread(ann, here.talks.busy, 0, null, 9)
                .shown()
                .get(4)
                .id();
        return List.of(
                Scene.of("nothing chosen", ann),
                Scene.of("many posts, by its author", ann).with("discussion", here.talks.busy),
                Scene.of("many posts, by the coordinator", here.town.bo).with("discussion", here.talks.busy),
                Scene.of("from one post on", here.town.dee)
                        .with("discussion", here.talks.busy)
                        .with("post", post),
                Scene.of("to be moved", here.town.bo)
                        .with("discussion", here.talks.busy)
                        .with("care", "move"),
                Scene.of("being edited", here.town.cy)
                        .with("discussion", here.talks.busy)
                        .with("edit", post),
                Scene.of("being quoted", ann)
                        .with("discussion", here.talks.busy)
                        .with("quote", post),
                Scene.of("naming somebody", ann)
                        .with("discussion", here.talks.busy)
                        .with("mention", "Ann"),
                Scene.of("locked", ann).with("discussion", here.talks.locked),
                Scene.of("locked, by the coordinator", here.town.bo).with("discussion", here.talks.locked),
                Scene.of("split off", ann).with("discussion", here.talks.split),
                Scene.of("signed out", Actor.ANONYMOUS).with("discussion", here.talks.hostile),
                Scene.of("hidden", here.town.cy).with("discussion", here.talks.hidden),
                Scene.of("absent", ann).with("discussion", 987654),
                Scene.of("hostile", ann).with("discussion", here.talks.hostile));
    }

    @Test
    void a_mention_is_a_link_with_the_name_of_today() throws Exception {
        Actor named = Actor.of(here.domain
                .people()
                .put("renamed-later", new Attributes("Ida <i>Old", "", List.of(), "", ""))
                .card()
                .id());
        long community = here.town.community("Renaming", Privacy.OPEN);
        long id = here.domain
                .discussions()
                .open(ann, community, new DiscussionDraft("Thanks to you", "Thank you, @renamed-later!"));
        assertEquals("@Ida <i>Old", mention(id).text());
        here.domain.people().put("renamed-later", new Attributes("Ida [New] *Name*", "", List.of(), "", ""));
        assertEquals("@Ida [New] *Name*", mention(id).text());
        assertTrue(mention(id).attr("href").contains("person=" + named.person()));
    }

    @Test
    void a_quote_leads_to_what_was_quoted() throws Exception {
        Document page = new Door(widget()).to(ann, "discussion", here.talks.busy);
        Element quote = page.selectFirst(".es-quote a");
        assertNotNull(quote);
        assertTrue(quote.attr("href").contains("post="), quote::outerHtml);
        assertTrue(page.select(".es-quote p").get(0).text().startsWith("We tried it, @Ann Kelly"));
    }

    @Test
    void a_reaction_is_counted_and_taken_back_by_the_same_button() throws Exception {
        long community = here.town.community("Buttons", Privacy.OPEN);
        long id = here.domain.discussions().open(ann, community, new DiscussionDraft("Press it", "Please do."));
        Door door = new Door(widget());
        Map<String, String> address = Map.of("discussion", Long.toString(id));
        String post = door.to(ann, "discussion", id).select("input[name=on]").attr("value");
        door.sent(here.town.cy, address, "react", "id", id, "on", post, "add", "heart");
        Element button = door.to(here.town.cy, "discussion", id).selectFirst("button[value=heart]");
        assertNotNull(button);
        assertEquals("drop", button.attr("name"));
        assertEquals("true", button.attr("aria-pressed"));
        assertEquals("❤ 1", button.text());
        door.sent(here.town.cy, address, "react", "id", id, "on", post, "drop", "heart");
        assertEquals(
                "❤",
                door.to(ann, "discussion", id).select("button[value=heart]").text());
    }

    @Test
    void a_locked_one_says_why_and_has_nothing_to_write_in() throws Exception {
        Document page = new Door(widget()).to(ann, "discussion", here.talks.locked);
        assertTrue(page.text().contains("It is decided: see the minutes."));
        assertEquals(0, page.select("textarea").size());
    }

    private Element mention(long discussion) throws Exception {
        Element found = new Door(widget()).to(ann, "discussion", discussion).selectFirst("a.es-mention");
        assertNotNull(found);
        return found;
    }
}
