package org.espace.widgets.community;

import java.util.List;
import org.espace.shared.Actor;
import org.espace.widgets.Hostile;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;

class CommunityListTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Actor ann = here.town.ann;

    @Override
    protected Widget widget() {
        return new CommunityList(here.domain);
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("all", ann),
                Scene.of("all in full", here.town.dee).inFull(),
                Scene.of("searched", ann).with("query", "ward"),
                Scene.of("nothing found", ann).with("query", "xylophone"),
                Scene.of("paged", ann).set("size", 1),
                Scene.of("chosen", ann).with("community", here.busy),
                Scene.of("signed out", Actor.ANONYMOUS),
                Scene.of("hostile", ann).with("query", Hostile.SEEDS.get(0)));
    }
}
