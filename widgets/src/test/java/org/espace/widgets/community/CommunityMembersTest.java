package org.espace.widgets.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.shared.Actor;
import org.espace.widgets.Clicks;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Wanted;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.junit.jupiter.api.Test;

class CommunityMembersTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Wanted wanted = Wanted.SHARED;
    private final Actor ann = here.town.ann;
    private final Actor bo = here.town.bo;

    @Override
    protected Widget widget() {
        return new CommunityMembers(here.domain);
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("nothing chosen", ann),
                Scene.of("newcomers, the hostile among them", ann).with("community", wanted.carried),
                Scene.of("everybody", ann).with("community", wanted.carried).with("tab", "all"),
                Scene.of("everybody, a coordinator", bo)
                        .with("community", wanted.carried)
                        .with("tab", "all"),
                Scene.of("paged", bo)
                        .with("community", wanted.carried)
                        .with("tab", "all")
                        .set("size", 1),
                Scene.of("advocates", ann).with("community", wanted.carried).with("tab", "advocates"),
                Scene.of("advocates, a coordinator", bo)
                        .with("community", wanted.carried)
                        .with("tab", "advocates"),
                Scene.of("somebody asks", bo).with("community", wanted.guarded),
                Scene.of("in full", bo).with("community", wanted.carried).inFull(),
                Scene.of("an outsider", wanted.outsider).with("community", wanted.carried),
                Scene.of("signed out", Actor.ANONYMOUS).with("community", here.quiet),
                Scene.of("only for members", wanted.outsider).with("community", wanted.guarded),
                Scene.of("invited", wanted.invited).with("community", wanted.hidden),
                Scene.of("hidden", wanted.outsider).with("community", wanted.hidden),
                Scene.of("no advocates, hostile", ann)
                        .with("community", here.hostile)
                        .with("tab", "advocates"));
    }

    @Test
    void a_coordinator_sees_first_who_asks_with_their_words_and_says_no_with_a_reason() {
        long community = here.town.community("Asked into", Privacy.RESTRICTED);
        Actor kim = wanted.person("Kim Keen");
        here.domain.memberships().join(kim, community, "I plan beds too.");
        Clicks seen = new Clicks(widget(), bo).open("community", community);
        assertTrue(seen.text().contains("I plan beds too."), seen::text);
        Clicks refused = seen.send("decline");
        assertTrue(refused.said().contains("There is no reason yet."), refused::text);
        Clicks done = refused.send("decline", "reason", "Come back in May.");
        assertTrue(done.said().contains("They read your reason"), done::text);
        assertEquals(
                Role.DECLINED,
                here.domain.memberships().role(community, kim.person()).orElseThrow());
    }

    @Test
    void hello_takes_one_click_and_is_asked_for_once() {
        long community = here.town.community("Hello there", Privacy.OPEN);
        Actor kit = wanted.person("Kit Fresh");
        here.domain.memberships().join(kit, community);
        Clicks greeted = new Clicks(widget(), ann)
                .open("community", community, "tab", "new")
                .send("greet");
        assertTrue(greeted.text().contains("Ann Kelly says hello"), greeted::text);
        assertTrue(greeted.page
                .select("form[data-es-form=greet] input[value=" + kit.person() + "]")
                .isEmpty());
    }

    @Test
    void what_coordinators_can_do_is_not_offered_to_members() {
        Clicks member = new Clicks(widget(), ann).open("community", wanted.carried, "tab", "all");
        Clicks coordinator = new Clicks(widget(), bo).open("community", wanted.carried, "tab", "all");
        assertEquals(0, member.page.select("form").size());
        assertFalse(coordinator.page.select("form[data-es-form=remove]").isEmpty());
    }

    @Test
    void a_member_becomes_an_advocate_and_stops_again() {
        long community = here.town.community("Carry it", Privacy.OPEN);
        Clicks be = new Clicks(widget(), ann)
                .open("community", community, "tab", "advocates")
                .send("advocate");
        assertTrue(be.page.select(".es-people").text().contains("Ann Kelly"), be::text);
        assertEquals(0, be.send("lay-down").page.select(".es-people").size());
    }

    @Test
    void a_member_is_taken_out_with_a_reason() {
        long community = here.town.community("Taken out", Privacy.OPEN);
        Clicks done = new Clicks(widget(), bo)
                .open("community", community, "tab", "all")
                .send("remove", "reason", "Selling things here.");
        assertTrue(done.said().contains("no member any more"), done::text);
        assertEquals(
                Role.REMOVED,
                here.domain.memberships().role(community, ann.person()).orElseThrow());
    }
}
