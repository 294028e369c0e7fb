package org.espace.widgets.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.espace.community.Privacy;
import org.espace.shared.Actor;
import org.espace.widgets.Door;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DiscussionListTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Actor ann = here.town.ann;

    @Override
    protected Widget widget() {
        return new DiscussionList(here.domain);
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("of all communities", ann).inFull(),
                Scene.of("of all communities, signed out", Actor.ANONYMOUS),
                Scene.of("many", ann).with("community", here.busy).inFull(),
                Scene.of("many, one of them open", here.town.dee)
                        .with("community", here.busy)
                        .with("discussion", here.talks.busy),
                Scene.of("empty", here.town.cy).with("community", here.quiet),
                Scene.of("empty, signed out", Actor.ANONYMOUS).with("community", here.quiet),
                Scene.of("members only", here.town.cy).with("community", here.restricted),
                Scene.of("hidden", here.town.cy).with("community", here.confidential),
                Scene.of("naming somebody", ann).with("community", here.busy).with("mention", "Ann"),
                Scene.of("set up", ann).set("size", 2).set("community", here.busy),
                Scene.of("hostile", ann).with("community", here.hostile).inFull());
    }

    @Test
    void pinned_ones_stand_first_and_say_so() throws Exception {
        Document page = new Door(widget()).to(ann, "community", here.busy, "full", "true");
        assertEquals(
                "The rota is decided",
                page.select(".es-list .es-item__title").get(0).text());
        assertTrue(page.select(".es-list .es-badge").eachText().containsAll(List.of("Pinned", "Locked", "Following")));
    }

    @Test
    void sent_twice_it_is_started_once() throws Exception {
        long community = here.town.community("Started once", Privacy.OPEN);
        Map<String, String> address = Map.of("community", Long.toString(community));
        Door door = new Door(widget());
        for (int i = 0; i < 2; i++) {
            String led =
                    door.sent(ann, address, "start", "id", community, "title", "Once is enough", "body", "Is it not?");
            assertTrue(led.contains("discussion="), led);
        }
        assertEquals(
                1, door.to(ann, "community", community).select(".es-list > li").size());
    }

    @Test
    void what_was_typed_comes_back_with_what_is_wrong() throws Exception {
        String refused = new Door(widget())
                .sent(
                        ann,
                        Map.of("community", Long.toString(here.busy)),
                        "start",
                        "id",
                        here.busy,
                        "title",
                        "abc",
                        "body",
                        "What I typed");
        assertTrue(refused.contains("Write at least 4"), refused);
        assertTrue(refused.contains("What I typed"), refused);
    }

    @Test
    void people_who_may_read_are_suggested_and_nobody_else_asks() throws Exception {
        Door door = new Door(widget());
        Document asked = door.to(ann, "community", here.busy, "mention", "Kel");
        assertEquals(List.of("@[Ann Kelly](person:" + ann.person() + ")"), texts(asked), "by any word of a name");
        assertEquals(List.of("@Ann Kelly"), texts(door.to(ann, "community", here.confidential, "mention", "Ann")));
        assertEquals(List.of(), texts(door.to(ann, "community", here.confidential, "mention", "Cy")));
        assertFalse(door.to(Actor.ANONYMOUS, "community", here.quiet, "mention", "Ann")
                .text()
                .contains("Kelly"));
    }

    private static List<String> texts(Document page) {
        return page.select("[role=option]").eachAttr("data-es-text");
    }
}
