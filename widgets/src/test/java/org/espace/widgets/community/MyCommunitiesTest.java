package org.espace.widgets.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.espace.community.Privacy;
import org.espace.invitation.NewInvitation;
import org.espace.invitation.State;
import org.espace.shared.Actor;
import org.espace.widgets.Clicks;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Wanted;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.junit.jupiter.api.Test;

class MyCommunitiesTest extends WidgetContract {
    private final Scenery here = Scenery.SHARED;
    private final Wanted wanted = Wanted.SHARED;
    private final Actor ann = here.town.ann;

    @Override
    protected Widget widget() {
        return new MyCommunities(here.domain);
    }

    /** Two for the communities; three each for invitations and offers, and only where there are any. */
    @Override
    protected int mostStatements() {
        return 8;
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("some, and asked to take over", ann),
                Scene.of("one waiting", here.town.dee),
                Scene.of("none, with suggestions", wanted.outsider),
                Scene.of("invited by the hostile", wanted.invited),
                Scene.of("asked to sponsor", wanted.director),
                Scene.of("signed out", Actor.ANONYMOUS),
                Scene.of("paged", here.town.bo).set("size", 1),
                Scene.of("chosen", ann).with("community", here.busy));
    }

    @Test
    void an_invitation_is_declined_for_good() {
        long community = here.town.community("No thanks", Privacy.CONFIDENTIAL);
        Actor kai = wanted.person("Kai Kurt");
        here.domain
                .invitations()
                .invite(here.town.bo, new NewInvitation(community, List.of(kai.person()), List.of(), ""));
        Clicks no = new Clicks(widget(), kai).open().send("decline-invitation");
        assertTrue(no.said().contains("you will not be invited there again"), no::text);
        assertEquals(
                State.DECLINED,
                here.domain
                        .invitations()
                        .sent(here.town.bo, community, null, 5)
                        .items()
                        .get(0)
                        .state());
        assertEquals(0, no.page.select(".es-asked").size());
    }
}
