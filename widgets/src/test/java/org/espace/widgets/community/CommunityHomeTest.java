package org.espace.widgets.community;

import java.util.List;
import org.espace.shared.Actor;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;

class CommunityHomeTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Actor ann = here.town.ann;

    @Override
    protected Widget widget() {
        return new CommunityHome(here.domain);
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("nothing chosen", ann),
                Scene.of("a member", ann).with("community", here.busy),
                Scene.of("bound and in full", ann).set("community", here.busy).inFull(),
                Scene.of("quiet, signed out", Actor.ANONYMOUS).with("community", here.quiet),
                Scene.of("coordinator with someone asking", here.town.bo).with("community", here.restricted),
                Scene.of("asking", here.town.dee).with("community", here.restricted),
                Scene.of("hidden", here.town.cy).with("community", here.confidential),
                Scene.of("hostile", ann).with("community", here.hostile));
    }
}
