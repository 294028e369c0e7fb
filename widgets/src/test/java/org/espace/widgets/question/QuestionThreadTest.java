package org.espace.widgets.question;

import java.util.List;
import org.espace.shared.Actor;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;

class QuestionThreadTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Talked talked = Talked.SHARED;
    private final Actor ann = here.town.ann;

    @Override
    protected Widget widget() {
        return new QuestionThread(here.domain);
    }

    /**
     * Five for the question with all that was said, one for what became a part of it, one for files; three for the reader, who follows, was asked, has a
     * draft; two more for a link to what became a part of another one.
     */
    @Override
    protected int mostStatements() {
        return 12;
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
                Scene.of("hostile", ann).with("thread", here.hostileQuestion),
                Scene.of("the asker came back, and another was merged into it", ann)
                        .with("thread", talked.returned),
                Scene.of("looked at by a coordinator", here.town.bo).with("thread", talked.returned),
                Scene.of("a link to what was merged", here.town.cy).with("thread", talked.merged),
                Scene.of("closed", ann).with("thread", talked.closed),
                Scene.of("closed, for others", here.town.cy).with("thread", talked.closed),
                Scene.of("asked before", here.town.cy).with("thread", talked.duplicate),
                Scene.of("closed with hostile words", ann).with("thread", talked.hostileClosed),
                Scene.of("hostile history", here.town.cy)
                        .with("thread", talked.edited)
                        .with("history", 0),
                Scene.of("no history", here.town.cy)
                        .with("thread", talked.returned)
                        .with("history", 987654),
                Scene.of("asked of me", talked.willing).with("thread", talked.wanted),
                Scene.of("answer kept as draft", talked.drafty).with("thread", talked.returned),
                Scene.of("draft of an answer to what was closed", talked.drafty).with("thread", talked.closed),
                Scene.of("composing with a draft", talked.drafty)
                        .with("compose", "new")
                        .with("community", talked.community),
                Scene.of("a hostile draft opened", talked.drafty)
                        .with("compose", "new")
                        .with("community", talked.community)
                        .with("draft", "question-" + talked.community + "-1"));
    }
}
