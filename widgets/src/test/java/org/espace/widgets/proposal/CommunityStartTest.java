package org.espace.widgets.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.espace.shared.Actor;
import org.espace.widgets.Clicks;
import org.espace.widgets.Scene;
import org.espace.widgets.Wanted;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.junit.jupiter.api.Test;

class CommunityStartTest extends WidgetContract {
    private final Wanted wanted = Wanted.SHARED;

    @Override
    protected Widget widget() {
        return new CommunityStart(wanted.domain);
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("first run", wanted.outsider),
                Scene.of("one proposed", wanted.ann),
                Scene.of("just proposed", wanted.ann).with("proposal", wanted.proposal),
                Scene.of("hostile ones, just proposed", wanted.mallory).with("proposal", wanted.hostileProposal),
                Scene.of("somebody else’s", wanted.bo).with("proposal", wanted.proposal),
                Scene.of("in full", wanted.mallory).inFull(),
                Scene.of("signed out", Actor.ANONYMOUS));
    }

    @Test
    void what_is_there_is_shown_first_and_what_was_typed_stays() {
        Clicks looked = new Clicks(widget(), wanted.outsider)
                .open()
                .send(
                        "propose",
                        "name",
                        "Swapping rota shifts",
                        "purpose",
                        "So that we can swap shifts.",
                        "audience",
                        "Nurses",
                        "kind",
                        "interest",
                        "privacy",
                        "RESTRICTED",
                        "need",
                        "A list",
                        "step",
                        "look");
        assertTrue(looked.page.select(".es-item__title").text().contains("Rota swaps"), looked::text);
        assertEquals("", looked.said());
        assertEquals(
                "Swapping rota shifts", looked.page.select("input[name=name]").val());
        assertEquals("Nurses", looked.page.select("input[name=audience]").val());
        assertEquals("interest", looked.page.select("input[name=kind][checked]").val());
        assertEquals(
                "RESTRICTED", looked.page.select("input[name=privacy][checked]").val());
        Clicks mine = looked.send("propose", "step", "propose");
        assertTrue(mine.said().contains("Your proposal is out."), mine::text);
        assertTrue(mine.text().contains("Tell two colleagues."), mine::text);
    }

    @Test
    void where_nothing_is_close_it_is_proposed_at_once() {
        Clicks alone = new Clicks(widget(), wanted.person("Zoe Zither"))
                .open()
                .send("propose", "name", "Zymurgy", "purpose", "Fermenting zealously together.", "step", "look");
        assertTrue(alone.said().contains("Nothing like it was there"), alone::text);
        assertTrue(alone.text().contains("1 of 5 supporters"), alone::text);
        Clicks back = alone.open().send("take-back-proposal");
        assertTrue(back.text().contains("Taken back"), back::text);
    }

    @Test
    void a_confidential_one_is_open_at_once() {
        Clicks open = new Clicks(widget(), wanted.person("Quiet Quin"))
                .open()
                .send(
                        "propose",
                        "name",
                        "Xenon",
                        "purpose",
                        "Quietly xenial people meet.",
                        "privacy",
                        "CONFIDENTIAL",
                        "step",
                        "propose");
        assertTrue(open.said().contains("Nobody else can see it"), open::text);
        assertFalse(open.page.select("a:contains(Go to Xenon)").isEmpty(), open::text);
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_stays_typed() {
        Clicks wrong = new Clicks(widget(), wanted.outsider)
                .open()
                .send("propose", "name", "Q", "purpose", "Vex.", "need", "Kept", "step", "propose");
        assertTrue(wrong.said().contains("The name has 1 character."), wrong::said);
        assertTrue(wrong.said().contains("This says too little"), wrong::said);
        assertEquals("Kept", wrong.page.select("textarea[name=need]").val().strip());
    }
}
