package org.espace.widgets.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.espace.community.Privacy;
import org.espace.experience.Story;
import org.espace.shared.Actor;
import org.espace.widgets.Clicks;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.junit.jupiter.api.Test;

class ExperienceListTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Actor ann = here.town.ann;

    @Override
    protected Widget widget() {
        return new ExperienceList(here.domain);
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("everywhere", ann),
                Scene.of("many", ann).with("community", here.busy).inFull(),
                Scene.of("one chosen", ann).with("community", here.busy).with("experience", here.experience),
                Scene.of("most used", ann).with("community", here.busy).with("tab", "most-used"),
                Scene.of("yours", ann).with("tab", "yours"),
                Scene.of("yours, none", here.town.cy).with("tab", "yours"),
                Scene.of("yours, signed out", Actor.ANONYMOUS).with("tab", "yours"),
                Scene.of("tagged", ann).with("tag", "ward"),
                Scene.of("tagged, none", ann).with("tag", "no-such"),
                Scene.of("empty", ann).with("community", here.quiet),
                Scene.of("members only", here.town.cy).with("community", here.restricted),
                Scene.of("hidden", here.town.cy).with("community", here.confidential),
                Scene.of("signed out", Actor.ANONYMOUS),
                Scene.of("set to most used", ann).set("tab", "most-used").set("size", 2),
                Scene.of("hostile", ann).with("community", here.hostile).inFull());
    }

    @Test
    void what_is_due_is_told_gently_and_once_looked_at_is_told_no_more() {
        Actor eve = here.town.person("eve-list", "Eve Listing", "Nurse");
        long community = here.town.community("Due lists", Privacy.OPEN);
        here.domain
                .experiences()
                .tell(eve, community, new Story("We moved the round", "Late.", "Moved.", "", "", "", 3));
        here.domain.work().write(manager -> manager.createNativeQuery(
                        "update experience set review_due = 1 where community_id = " + community)
                .executeUpdate());
        Clicks clicks = new Clicks(widget(), eve).open("community", community);
        assertTrue(clicks.text().contains("Due for a look"));
        assertTrue(clicks.text().contains("One of your experiences is due for a look."));
        clicks.open("tab", "yours").send("still-true");
        assertEquals("Thank you. Others see that you looked at it.", clicks.said());
        assertTrue(clicks.page.select(".es-badge").isEmpty());
    }
}
