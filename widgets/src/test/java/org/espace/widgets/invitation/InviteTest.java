package org.espace.widgets.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
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

class InviteTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Wanted wanted = Wanted.SHARED;
    private final Actor bo = wanted.bo;

    @Override
    protected Widget widget() {
        return new Invite(wanted.domain);
    }

    @Override
    protected Set<String> traceless() {
        return Set.of("a guest", "members do not invite here", "signed out on a community", "hidden");
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("nothing sent", wanted.ann).with("community", wanted.carried),
                Scene.of("sent, with hostile words", bo).with("community", wanted.hidden),
                Scene.of("paged", bo).with("community", wanted.hidden).set("size", 1),
                Scene.of("a link", bo).with("community", wanted.hidden).with("link", wanted.letter),
                Scene.of("a link of nobody’s", bo)
                        .with("community", wanted.hidden)
                        .with("link", 987_654_321),
                Scene.of("a guest", wanted.outsider).with("community", wanted.carried),
                Scene.of("members do not invite here", wanted.ann).with("community", wanted.guarded),
                Scene.of("hidden", wanted.outsider).with("community", wanted.hidden),
                Scene.of("signed out on a community", Actor.ANONYMOUS).with("community", here.quiet),
                Scene.of("received, hostile", wanted.invited),
                Scene.of("received none", wanted.outsider),
                Scene.of("by link", wanted.outsider).with("invitation", wanted.token),
                Scene.of("by link, signed out", Actor.ANONYMOUS).with("invitation", wanted.token),
                Scene.of("by a wrong link", wanted.outsider).with("invitation", "wrong"));
    }

    @Test
    void a_colleague_is_found_ticked_and_invited() {
        long community = here.town.community("Come in", Privacy.OPEN);
        Actor vera = wanted.person("Verena Vogel");
        wanted.domain.directory().catchUp(1000);
        Clicks found = new Clicks(widget(), bo)
                .open("community", community)
                .send("invite", "name", "Veren", "words", "You know birds.", "step", "find");
        assertEquals(
                "You know birds.",
                found.page.select("textarea[name=words]").val().strip());
        Clicks other = found.send("invite", "name", "Xaver", "people", vera.person(), "step", "find");
        assertEquals(1, other.page.select("input[name=people][checked]").size(), "who is ticked stays");
        Clicks sent = other.send("invite", "step", "invite");
        assertTrue(sent.text().contains("Verena Vogel Nurse waiting"), sent::text);
        Clicks asked = new Clicks(widget(), vera).open();
        assertTrue(asked.text().contains("You know birds."), asked::text);
        asked.send("accept-invitation");
        assertTrue(sent.open("community", community).text().contains("came"), sent::text);
    }

    @Test
    void a_link_lets_whoever_holds_it_in_once() {
        long community = here.town.community("By link", Privacy.CONFIDENTIAL);
        Clicks sent = new Clicks(widget(), bo)
                .open("community", community)
                .send("invite", "addresses", "mo@example.org", "step", "invite");
        String link = sent.page.select("input[readonly]").val();
        String token = link.substring(link.indexOf("invitation=") + "invitation=".length());
        Actor mo = wanted.person("Mo Mail");
        new Clicks(widget(), mo).open("invitation", token).send("accept-invitation");
        assertEquals(
                Role.MEMBER,
                wanted.domain.memberships().role(community, mo.person()).orElseThrow());
        Clicks late = new Clicks(widget(), wanted.person("Too Late")).open("invitation", token);
        assertTrue(late.text().contains("There is nothing here that you can see."), late::text);
    }

    @Test
    void nobody_chosen_is_said_and_nothing_typed_is_lost() {
        Clicks refused = new Clicks(widget(), bo)
                .open("community", wanted.carried)
                .send("invite", "words", "Come!", "addresses", "not an address", "step", "invite");
        assertTrue(refused.said().contains("is not an e-mail address"), refused::text);
        assertEquals(
                "not an address",
                refused.page.select("textarea[name=addresses]").val().strip());
    }
}
