package org.espace.widgets.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.espace.shared.Actor;
import org.espace.widgets.Clicks;
import org.espace.widgets.Hostile;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Wanted;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.junit.jupiter.api.Test;

class CommunityFinderTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Wanted wanted = Wanted.SHARED;
    private final Actor ann = here.town.ann;

    @Override
    protected Widget widget() {
        return new CommunityFinder(here.domain);
    }

    /** A need is looked for among communities and among what is proposed: four statements each. */
    @Override
    protected int mostStatements() {
        return 8;
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("first run", ann),
                Scene.of("by need", wanted.outsider).with("need", "swapping shifts when handing over a ward"),
                Scene.of("nothing near", ann).with("need", "xylophones"),
                Scene.of("a hostile need", ann).with("need", Hostile.SEEDS.get(0)),
                Scene.of("active", ann).with("tab", "active"),
                Scene.of("active, paged", ann).with("tab", "active").set("size", 1),
                Scene.of("colleagues", ann).with("tab", "colleagues"),
                Scene.of("tags", ann).with("tab", "tag"),
                Scene.of("a tag", ann).with("tag", "handover"),
                Scene.of("a tag of nobody’s", ann).with("tag", "nowhere"),
                Scene.of("all", wanted.outsider).with("tab", "all"),
                Scene.of("by name", ann).with("query", "ward"),
                Scene.of("no such name", ann).with("query", "xylophone"),
                Scene.of("set up, in full", ann).set("tab", "active").inFull(),
                Scene.of("signed out", Actor.ANONYMOUS).with("need", "night shifts"));
    }

    @Test
    void a_need_finds_communities_and_proposals_and_leads_into_them() {
        Clicks found = new Clicks(widget(), wanted.outsider)
                .open()
                .send("look", "need", "help with a ward handover, and to swap a rota");
        assertTrue(found.text().contains("Ward handover"), found::text);
        assertTrue(found.text().contains("Rota swaps"), found::text);
        assertEquals(
                "help with a ward handover, and to swap a rota",
                found.page.select("input[name=need]").val());
    }

    @Test
    void a_tag_leads_to_where_people_talk_about_it() {
        Clicks tags = new Clicks(widget(), ann).open("tab", "tag");
        assertTrue(tags.page.select("a.es-tag").eachText().contains("handover"), tags::text);
        Clicks tagged = new Clicks(widget(), ann).open("tag", "handover");
        assertEquals(
                List.of("Ward handover"), tagged.page.select("a.es-item__title").eachText());
    }
}
