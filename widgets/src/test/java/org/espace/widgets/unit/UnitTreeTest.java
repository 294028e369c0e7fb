package org.espace.widgets.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.shared.Actor;
import org.espace.test.TestDatabase;
import org.espace.widgets.Door;
import org.espace.widgets.Scene;
import org.espace.widgets.Staff;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class UnitTreeTest extends WidgetContract {
    private final Staff here = Staff.SHARED;
    private final Actor ann = here.town.town.ann;
    private final Door door = new Door(widget());

    @Override
    protected Widget widget() {
        return new UnitTree(here.domain);
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("the top", ann),
                Scene.of("a unit with units below", ann).with("unit", here.nursing),
                Scene.of("all of them", ann).with("unit", here.nursing).with("all", 1),
                Scene.of("a leaf", ann).with("unit", here.ward),
                Scene.of("short", ann).set("size", 1).with("unit", here.nursing),
                Scene.of("in full", ann).inFull(),
                Scene.of("absent", ann).with("unit", 987654),
                Scene.of("signed out", Actor.ANONYMOUS),
                Scene.of("hostile", ann).with("unit", here.hostileUnit));
    }

    @Test
    void a_unit_shows_how_many_people_stand_in_it_and_below() throws Exception {
        Document page = door.to(ann);
        assertEquals(
                "Nursing 26 people", page.select("a.es-units__unit:contains(Nursing)").text());
    }

    @Test
    void a_choice_shows_the_way_from_the_top_and_what_lies_below() throws Exception {
        Document page = door.to(ann, "unit", here.ward);
        assertEquals(
                List.of("Nursing", "Surgery", "Elm Ward"),
                page.select(".es-units__unit bdi").eachText());
        assertEquals("Elm Ward", page.select("[aria-current=true] bdi").text());
        assertTrue(page.text().contains("There are no smaller units in it."));
        assertFalse(page.select("a:contains(All units)").attr("href").contains("unit="));
    }

    @Test
    void a_long_level_is_cut_and_can_be_shown_whole() throws Exception {
        Document page = door.to(ann, "unit", here.nursing);
        assertEquals(12, page.select(".es-units .es-units .es-units__unit").size());
        assertEquals("Show 14 more", page.select(".es-more").text());
        assertEquals(
                26,
                door.to(ann, "unit", here.nursing, "all", 1)
                        .select(".es-units .es-units .es-units__unit")
                        .size());
    }

    @Test
    void where_there_are_none_an_administrator_is_told_how_to_bring_them_in() throws Exception {
        try (Database empty = TestDatabase.DERBY.open()) {
            Door bare = new Door(new UnitTree(Domain.over(empty, here.domain.clock())));
            assertTrue(bare.to(Actor.of(1)).text().contains("No units yet. They come from your organisation."));
            assertTrue(bare.to(new Actor(1, true)).text().contains("import units FILE.csv"));
        }
    }
}
