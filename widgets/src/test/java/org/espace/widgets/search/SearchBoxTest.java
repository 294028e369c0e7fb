package org.espace.widgets.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.espace.shared.Actor;
import org.espace.widgets.Clicks;
import org.espace.widgets.Hostile;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchBoxTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Actor ann = here.town.ann;

    @BeforeAll
    static void index() {
        Scenery.SHARED.domain.search().indexing().catchUp();
    }

    @Override
    protected Widget widget() {
        return new SearchBox(here.domain);
    }

    /** What is offered is looked up once more, each kind in its own tables. */
    @Override
    protected int mostStatements() {
        return 10;
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("empty", ann),
                Scene.of("with words", ann).with("find", "ward"),
                Scene.of("while typing", ann).with("typed", "hand over a b"),
                Scene.of("nothing begins so", ann).with("typed", "xylo"),
                Scene.of("hostile, while typing", ann).with("typed", "why al"),
                Scene.of("hostile words", ann).with("find", Hostile.SEEDS.get(0)),
                Scene.of("signed out", Actor.ANONYMOUS).with("typed", "night"));
    }

    @Test
    void titles_that_begin_so_are_offered() {
        Clicks offered = new Clicks(widget(), ann).open("typed", "which rot");
        assertEquals(
                List.of("Which rota template copes with half shifts? Question"),
                offered.page.select("[role=option]").eachText());
        assertEquals(List.of("rota"), offered.page.select("mark").eachText());
    }
}
