package org.espace.widgets.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.invitation.NewInvitation;
import org.espace.leadership.Duty;
import org.espace.leadership.NewOffer;
import org.espace.shared.Actor;
import org.espace.widgets.Clicks;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Wanted;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.junit.jupiter.api.Test;

class CommunityHomeTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Wanted wanted = Wanted.SHARED;
    private final Actor ann = here.town.ann;

    @Override
    protected Widget widget() {
        return new CommunityHome(here.domain);
    }

    /** Four for the community and its coordinators, four for who stands behind it, one for how long the reader has been a member. */
    @Override
    protected int mostStatements() {
        return 9;
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("nothing chosen", ann),
                Scene.of("a member", ann).with("community", here.busy),
                Scene.of("bound and in full", ann).set("community", here.busy).inFull(),
                Scene.of("quiet, signed out", Actor.ANONYMOUS).with("community", here.quiet),
                Scene.of("coordinator with someone asking", here.town.bo).with("community", here.restricted),
                Scene.of("asking", wanted.asking).with("community", wanted.guarded),
                Scene.of("declined", wanted.declined).with("community", wanted.guarded),
                Scene.of("removed", wanted.removed).with("community", wanted.guarded),
                Scene.of("invited", wanted.invited).with("community", wanted.hidden),
                Scene.of("hidden", here.town.cy).with("community", here.confidential),
                Scene.of("asked to take over, endorsed by the hostile", ann).with("community", wanted.carried),
                Scene.of("naming another", wanted.ann)
                        .with("community", wanted.carried)
                        .with("name", 1),
                Scene.of("new, with a welcome", wanted.newcomer).with("community", wanted.carried),
                Scene.of("a sponsor", wanted.director).with("community", wanted.carried),
                Scene.of("asked to sponsor", wanted.director).with("community", wanted.guarded),
                Scene.of("nobody coordinates", ann).with("community", wanted.vacant),
                Scene.of("nobody coordinates, an administrator", wanted.administrator)
                        .with("community", wanted.vacant),
                Scene.of("hostile", ann).with("community", here.hostile));
    }

    @Test
    void the_welcome_stands_open_for_those_who_are_new_and_for_nobody_else() {
        Clicks fresh = new Clicks(widget(), wanted.newcomer).open("community", wanted.carried);
        assertTrue(fresh.page.select("details.es-welcome").hasAttr("open"));
        long old = here.town.community("Old hands", Privacy.OPEN);
        here.domain.communities().describe(here.town.bo, old, "We know.", "Welcome all.");
        here.domain
                .memberships()
                .enrol(
                        old,
                        wanted.outsider.person(),
                        Role.MEMBER,
                        here.town.clock.instant().minusSeconds(29 * 86_400L));
        Clicks known = new Clicks(widget(), wanted.outsider).open("community", old);
        assertEquals(1, known.page.select("details.es-welcome").size());
        assertFalse(known.page.select("details.es-welcome").hasAttr("open"));
        Clicks guest = new Clicks(widget(), here.town.cy).open("community", old);
        assertEquals(0, guest.page.select("details.es-welcome").size());
    }

    @Test
    void who_was_told_no_reads_why_and_may_ask_again() {
        Clicks told = new Clicks(widget(), wanted.declined).open("community", wanted.guarded);
        assertTrue(told.text().contains("a coordinator said: not now. “Not yet:"), told::text);
        assertEquals(1, told.page.select("form[data-es-form=join]").size());
    }

    @Test
    void somebody_invited_joins_here_without_being_approved() {
        long community = here.town.community("By invitation", Privacy.CONFIDENTIAL);
        Actor lou = wanted.person("Lou Later");
        here.domain
                .invitations()
                .invite(here.town.bo, new NewInvitation(community, List.of(lou.person()), List.of(), ""));
        Clicks joined = new Clicks(widget(), lou).open("community", community).send("accept-invitation");
        assertTrue(joined.said().contains("You are a member now."), joined::text);
        assertEquals(
                1, here.domain.invitations().credits(here.town.bo, community, 5).size());
    }

    @Test
    void a_sponsor_says_two_sentences_and_they_stand_with_name_and_network() {
        long community = here.town.community("Stood behind", Privacy.OPEN);
        Actor leader = wanted.person("Lea Der");
        NewOffer offer = new NewOffer(community, leader.person(), Duty.SPONSOR, false, "Night nurses", "");
        here.domain.leadership().offer(here.town.bo, offer);
        Clicks asked = new Clicks(widget(), leader).open("community", community).send("accept-offer");
        Clicks refused = asked.send("endorse", "words", "Good.");
        assertTrue(refused.said().contains("This says too little: it has 5 characters."), refused::said);
        assertEquals("Good.", refused.page.select("textarea[name=words]").val().strip());
        Clicks said = refused.send("endorse", "words", "This keeps people awake and safe. Join them.");
        assertEquals(
                "This keeps people awake and safe. Join them.",
                said.page.select(".es-endorsement__words").text());
        assertTrue(said.page.select(".es-endorsement").text().contains("Lea Der Nurse Leads Night nurses"), said::text);
    }

    @Test
    void where_nobody_coordinates_a_member_takes_it_on() {
        long community = here.domain
                .communities()
                .open(new NewCommunity(
                        "Headless", "We have no head.", true, Privacy.OPEN, here.town.clock.instant(), false));
        here.domain.memberships().join(ann, community);
        Clicks now = new Clicks(widget(), ann).open("community", community);
        assertTrue(now.text().contains("Nobody coordinates this community yet."), now::text);
        assertTrue(now.send("volunteer").text().contains("you coordinate"), now::text);
    }
}
