package org.espace.widgets.question;

import java.util.List;
import org.espace.shared.Actor;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;

class QuestionListTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Talked talked = Talked.SHARED;
    private final Actor ann = here.town.ann;

    @Override
    protected Widget widget() {
        return new QuestionList(here.domain);
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("everywhere", ann),
                Scene.of("empty", ann).with("community", here.quiet),
                Scene.of("many", ann).with("community", here.busy).inFull(),
                Scene.of("small", ann).with("community", here.busy).set("size", 1),
                Scene.of("a tag", ann).with("community", here.busy).with("tag", "handover"),
                Scene.of("a tag that nobody used", ann)
                        .with("community", here.busy)
                        .with("tag", "nonsense"),
                Scene.of("no reply", ann).with("community", here.busy).with("tab", "no-reply"),
                Scene.of("no accepted answer", ann).with("tab", "no-accepted"),
                Scene.of("mine", ann).with("tab", "mine").inFull(),
                Scene.of("nobody's", Actor.ANONYMOUS).with("tab", "mine"),
                Scene.of("chosen", ann).with("community", here.busy).with("thread", here.question),
                Scene.of("signed out", Actor.ANONYMOUS),
                Scene.of("for members only", here.town.cy).with("community", here.restricted),
                Scene.of("hidden", here.town.cy).with("community", here.confidential),
                Scene.of("hostile", ann).with("community", here.hostile).inFull(),
                Scene.of("the asker came back", here.town.cy)
                        .with("community", talked.community)
                        .with("tab", "returned")
                        .inFull(),
                Scene.of("closed ones and merged ones", ann)
                        .with("community", talked.community)
                        .inFull(),
                Scene.of("mine, where another was merged", talked.mallory)
                        .with("tab", "mine")
                        .inFull(),
                Scene.of("asked of me", talked.willing).with("tab", "asked").inFull(),
                Scene.of("nobody asked me", here.town.dee).with("tab", "asked"),
                Scene.of("hostile drafts", talked.drafty).with("tab", "drafts").inFull(),
                Scene.of("no drafts", here.town.dee).with("tab", "drafts"),
                Scene.of("nobody’s drafts", Actor.ANONYMOUS).with("tab", "drafts"));
    }

    /** What waits for the reader's help is counted on its tab, whatever the list; the list of it costs five more. */
    @Override
    protected int mostStatements() {
        return 7;
    }
}
