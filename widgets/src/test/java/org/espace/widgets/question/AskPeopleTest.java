package org.espace.widgets.question;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.espace.shared.Actor;
import org.espace.widgets.Clicks;
import org.espace.widgets.Scene;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.junit.jupiter.api.Test;

/** The page of question-thread on which people are asked for help. */
class AskPeopleTest extends WidgetContract {
    private final Talked talked = Talked.SHARED;

    @Override
    protected Widget widget() {
        return new QuestionThread(talked.domain);
    }

    /** It looks for people who know about the matter, which takes five, and leaves out who may not be asked. */
    @Override
    protected int mostStatements() {
        return 14;
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                asking("one asked, one left", talked.town.ann, talked.wanted),
                asking("nobody knows about it", talked.town.bo, talked.returned),
                asking("closed", talked.town.ann, talked.closed),
                asking("not for others", talked.town.cy, talked.wanted),
                asking("signed out", Actor.ANONYMOUS, talked.wanted));
    }

    @Test
    void who_is_asked_finds_it_and_says_that_they_cannot() {
        long question = talked.town.question(talked.community, "Do kookaburras sleep at all?", "kookaburra");
        Clicks ann = new Clicks(widget(), talked.town.ann).open("thread", question, "people", "ask");
        assertTrue(ann.text().contains("Will Ing"), ann::text);
        ann.send("ask-people");
        assertTrue(ann.said().contains("Nobody is chosen"), ann::said);
        ann.open("thread", question, "people", "ask").send("ask-people", "person", talked.willing.person());
        assertTrue(ann.said().contains("They are asked"), ann::said);
        Clicks will = new Clicks(new QuestionList(talked.domain), talked.willing).open("tab", "asked");
        assertTrue(will.text().contains("Do kookaburras sleep at all?"), will::text);
        assertTrue(will.text().contains("Asked of me (2)"), will::text);
        Clicks thread = new Clicks(widget(), talked.willing).open("thread", question);
        thread.send("cannot-help");
        assertTrue(thread.said().contains("That is fine"), thread::said);
        assertFalse(will.open("tab", "asked").text().contains("Do kookaburras sleep"), will::text);
        assertFalse(ann.open("thread", question, "people", "ask").text().contains("Will Ing"), ann::text);
    }

    private static Scene asking(String name, Actor actor, long question) {
        return Scene.of(name, actor).with("thread", question).with("people", "ask");
    }
}
