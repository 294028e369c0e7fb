package org.espace.widgets.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.espace.community.Privacy;
import org.espace.shared.Actor;
import org.espace.widgets.Clicks;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Wanted;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.junit.jupiter.api.Test;

class CommunityCareTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Wanted wanted = Wanted.SHARED;
    private final Actor bo = here.town.bo;

    @Override
    protected Widget widget() {
        return new CommunityCare(here.domain);
    }

    @Override
    protected Set<String> traceless() {
        return Set.of("nothing chosen", "a member", "an outsider", "signed out", "hidden", "an administrator");
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("about, a hostile welcome", bo).with("community", wanted.carried),
                Scene.of("leaders", bo).with("community", wanted.carried).with("tab", "leaders"),
                Scene.of("leaders, somebody is asked", bo)
                        .with("community", wanted.guarded)
                        .with("tab", "leaders"),
                Scene.of("who came", bo).with("community", wanted.carried).with("tab", "came"),
                Scene.of("nobody coordinates", wanted.administrator).with("community", wanted.vacant),
                Scene.of("nothing chosen", bo),
                Scene.of("a member", here.town.ann).with("community", wanted.carried),
                Scene.of("an outsider", wanted.outsider).with("community", wanted.carried),
                Scene.of("an administrator", wanted.administrator).with("community", wanted.carried),
                Scene.of("hidden", wanted.outsider).with("community", wanted.hidden),
                Scene.of("signed out", Actor.ANONYMOUS).with("community", here.quiet));
    }

    @Test
    void a_leader_is_found_by_name_and_asked_and_the_offer_is_taken_back() {
        long community = here.town.community("Wants a leader", Privacy.OPEN);
        Actor leader = wanted.person("Quirin Ledermann");
        here.domain.directory().catchUp(1000);
        Clicks found = new Clicks(widget(), bo)
                .open("community", community, "tab", "leaders")
                .send("ask", "name", "Quir", "step", "find");
        assertTrue(found.text().contains("1 person found"), found::text);
        assertEquals("Quir", found.page.select("input[name=name]").val());
        Clicks asked = found.send("ask", "person", leader.person(), "of", "Ward heads", "step", "ask");
        assertTrue(asked.text().contains("Quirin Ledermann Nurse · asked to stand behind it"), asked::text);
        assertEquals(1, here.domain.leadership().offers(leader).size());
        asked.send("take-back-offer");
        assertEquals(0, here.domain.leadership().offers(leader).size());
    }

    @Test
    void what_was_found_again_keeps_the_line_typed() {
        Clicks again = new Clicks(widget(), bo)
                .open("community", wanted.carried, "tab", "leaders")
                .send("ask", "name", "Ann", "step", "find")
                .send("ask", "name", "Ann", "words", "We need you.", "of", "Nurses", "step", "find");
        assertEquals(
                "We need you.", again.page.select("textarea[name=words]").val().strip());
        assertEquals("Nurses", again.page.select("input[name=of]").val());
        assertEquals("", again.said());
    }

    @Test
    void the_only_coordinator_is_told_to_hand_over_first() {
        Clicks about = new Clicks(widget(), bo).open("community", wanted.carried);
        assertTrue(about.text().contains("You are the only coordinator"), about::text);
    }

    @Test
    void what_the_community_says_of_itself_is_kept() {
        long community = here.town.community("Says of itself", Privacy.OPEN);
        new Clicks(widget(), bo)
                .open("community", community)
                .send("describe", "purpose", "We say.", "welcome", "Hello *you*");
        assertEquals(
                "We say.",
                here.domain.communities().detail(bo, community).summary().purpose());
        assertEquals(
                "Hello *you*", here.domain.communities().detail(bo, community).welcome());
    }
}
