package org.espace.widgets.question;

import java.util.List;
import org.espace.shared.Actor;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;

class AskBoxTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Actor ann = here.town.ann;

    @Override
    protected Widget widget() {
        return new AskBox(here.domain);
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("anywhere", ann),
                Scene.of("in a community", ann).with("community", here.busy),
                Scene.of("bound to a community", ann).set("community", here.busy),
                Scene.of("signed out", Actor.ANONYMOUS),
                Scene.of("for members only", here.town.cy).with("community", here.restricted),
                Scene.of("hidden", here.town.cy).with("community", here.confidential),
                Scene.of("hostile", ann).with("community", here.hostile));
    }
}
