package org.espace.widgets.question;

import java.util.List;
import org.espace.shared.Actor;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;

class QuestionThreadTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Actor ann = here.town.ann;

    @Override
    protected Widget widget() {
        return new QuestionThread(here.domain);
    }

    /** One more, for the files of the question and all its answers; and where one is composed, questions like it: who may see what (2), they and what was said (3). */
    @Override
    protected int mostStatements() {
        return 10;
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("nothing chosen", ann),
                Scene.of("many answers, by who asked", ann).with("thread", here.question),
                Scene.of("many answers, by another", here.town.cy).with("thread", here.question),
                Scene.of("no answer", here.town.bo).with("thread", here.unanswered),
                Scene.of("being edited", ann).with("thread", here.question).with("edit", 0),
                Scene.of("signed out", Actor.ANONYMOUS).with("thread", here.hostileQuestion),
                Scene.of("absent", ann).with("thread", 987654),
                Scene.of("composing", ann).with("compose", "How do you").with("community", here.busy),
                Scene.of("composing anywhere", ann).with("compose", "new"),
                Scene.of("composing signed out", Actor.ANONYMOUS).with("compose", "new"),
                Scene.of("composing where nothing is open", here.town.cy)
                        .with("compose", "new")
                        .with("community", here.confidential),
                Scene.of("hostile", ann).with("thread", here.hostileQuestion));
    }
}
