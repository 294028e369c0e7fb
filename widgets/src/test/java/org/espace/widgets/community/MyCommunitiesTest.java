package org.espace.widgets.community;

import java.util.List;
import org.espace.shared.Actor;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;

class MyCommunitiesTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Actor ann = here.town.ann;

    @Override
    protected Widget widget() {
        return new MyCommunities(here.domain);
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("some", ann),
                Scene.of("one waiting", here.town.dee),
                Scene.of("none, with suggestions", here.town.cy),
                Scene.of("signed out", Actor.ANONYMOUS),
                Scene.of("paged", here.town.bo).set("size", 1),
                Scene.of("chosen", ann).with("community", here.busy));
    }
}
