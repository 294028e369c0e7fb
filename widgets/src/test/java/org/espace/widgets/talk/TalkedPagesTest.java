package org.espace.widgets.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.espace.shared.Actor;
import org.espace.widgets.Door;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TalkedPagesTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Actor bo = here.town.bo;

    @Override
    protected Widget widget() {
        return new TalkedPages(here.domain);
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("of a community", bo).with("community", here.busy).inFull(),
                Scene.of("of all communities looked after", bo).inFull(),
                Scene.of("open questions", bo).with("tab", "open"),
                Scene.of("most said", bo).with("tab", "busiest"),
                Scene.of("none", bo).with("community", here.restricted),
                Scene.of("no open question", bo)
                        .with("community", here.restricted)
                        .with("tab", "open"),
                Scene.of("by nobody who looks after any", here.town.dee),
                Scene.of("by a member", here.town.ann).with("community", here.busy),
                Scene.of("by an administrator", new Actor(here.town.cy.person(), true))
                        .inFull());
    }

    @Override
    protected Set<String> traceless() {
        return Set.of("by nobody who looks after any", "by a member");
    }

    @Test
    void a_page_is_a_link_with_what_is_open_there() throws Exception {
        Document page = new Door(widget()).to(bo, "community", here.busy, "full", "true", "tab", "busiest");
        assertEquals(
                "https://app.example/rota",
                page.select("a.es-item__title").get(0).attr("href"));
        assertEquals("Rota", page.select(".es-item__title").get(0).text());
        assertEquals("17 comments", page.select(".es-count").get(0).text().replaceAll("(?<=\\d)(?=\\p{L})", " "));
    }
}
