package org.espace.widgets.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

class SearchResultsTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Actor ann = here.town.ann;

    @BeforeAll
    static void index() {
        Scenery.SHARED.domain.search().indexing().catchUp();
    }

    @Override
    protected Widget widget() {
        return new SearchResults(here.domain);
    }

    /**
     * What may be seen is asked for first (1); what was found is looked up once more, each kind in its own tables (question 3, community 1,
     * person 2, other kinds 2 to 3 each, of which there are four) with who may see it (2); then names and faces (3).
     */
    @Override
    protected int mostStatements() {
        return 24;
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("first run", ann),
                Scene.of("many", ann).with("find", "ward handover"),
                Scene.of("one", ann).with("find", "half shifts rota").inFull(),
                Scene.of("a slip", ann).with("find", "handovr"),
                Scene.of("a person", ann).with("find", "Lindqvist"),
                Scene.of("narrowed", ann)
                        .with("find", "ward")
                        .with("kind", "question")
                        .with("in", here.busy)
                        .with("tagged", "handover")
                        .with("age", "year"),
                Scene.of("narrowed to nothing", ann).with("find", "ward").with("kind", "nothing"),
                Scene.of("bound to a community", ann)
                        .set("community", here.busy)
                        .with("find", "ward"),
                Scene.of("nothing", ann).with("find", "xylophone"),
                Scene.of("no word", ann).with("find", "?!"),
                Scene.of("paged", ann).set("size", 2).with("find", "ward"),
                Scene.of("signed out", Actor.ANONYMOUS).with("find", "night"),
                Scene.of("nothing, signed out", Actor.ANONYMOUS).with("find", "handover"),
                Scene.of("hostile words", ann).with("find", Hostile.SEEDS.get(0)),
                Scene.of("hostile things", ann)
                        .with("find", "why alert script mallory")
                        .inFull());
    }

    @Test
    void words_lead_to_what_was_written_with_the_words_marked() {
        Clicks found = new Clicks(widget(), ann).open().send("search", "query", "half shifts");
        assertEquals(
                "Which rota template copes with half shifts?",
                found.page.select("a.es-item__title").get(0).text());
        assertEquals(
                List.of("half", "shifts"),
                found.page.select("a.es-item__title").get(0).select("mark").eachText());
    }

    @Test
    void what_is_narrowed_by_can_be_taken_away() {
        Clicks narrowed = new Clicks(widget(), ann).open("find", "ward", "kind", "question", "in", here.busy);
        assertTrue(narrowed.page.select(".es-chips").text().contains("Ward handover"), narrowed::text);
        assertEquals(2, narrowed.page.select(".es-chips a").size());
        Clicks all = new Clicks(widget(), ann).open("find", "ward");
        assertTrue(all.page.select(".es-facets").text().contains("Question"), all::text);
    }

    @Test
    void what_nobody_wrote_about_can_be_asked() {
        Clicks none = new Clicks(widget(), ann).open("find", "xylophone lessons");
        assertTrue(none.page.select("a.es-button--main").attr("href").contains("compose=xylophone"), none::text);
    }

    @Test
    void what_one_may_not_see_is_not_named_by_a_chip() {
        Clicks outside = new Clicks(widget(), here.town.cy).open("find", "ward", "in", here.confidential);
        assertFalse(outside.text().contains("Staff concerns"), outside::text);
    }
}
