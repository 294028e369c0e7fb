package org.espace.widgets.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.espace.attachment.FitFiles;
import org.espace.attachment.NewFile;
import org.espace.community.Access;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.concern.AddedLine;
import org.espace.concern.ConcernService;
import org.espace.concern.NewConcern;
import org.espace.concern.NewLine;
import org.espace.concern.Raised;
import org.espace.concern.Way;
import org.espace.domain.Domain;
import org.espace.invitation.NewInvitation;
import org.espace.leadership.Duty;
import org.espace.leadership.NewOffer;
import org.espace.person.NewPerson;
import org.espace.proposal.NewProposal;
import org.espace.proposal.Proposed;
import org.espace.shared.Actor;
import org.espace.shared.Ref;
import org.espace.site.NewSite;

/** What goes on in a place besides talking: proposals, invitations, offers. All proposals are the member's. */
final class Happenings {
    private final Domain domain;
    private final Place place;
    private final Map<String, Object> known;

    Happenings(Domain domain, Place place, Map<String, Object> known) {
        this.domain = domain;
        this.place = place;
        this.known = known;
    }

    /** A proposal that will have faded by now; a confidential one opens at once. */
    void longAgo() {
        known.put("faded", propose("Faded " + place.privacy()).proposal());
    }

    void now() {
        known.put("gathering", propose("Gathering " + place.privacy()).proposal());
        domain.settings().set("approval", "yes");
        domain.settings().set("supporters", "2");
        Proposed waiting = propose("Waiting " + place.privacy());
        if (place.privacy() != Privacy.CONFIDENTIAL) {
            domain.proposals().support(place.actor(Standing.COORDINATOR), waiting.proposal(), "");
        }
        known.put("waiting", waiting.proposal());
        domain.settings().set("approval", "no");
        domain.settings().set("supporters", "5");
        invitations();
        offers();
        concerns();
        site();
    }

    /** Whose pages may hold panels. */
    private void site() {
        Actor administrator = place.actor(Standing.ADMINISTRATOR);
        String issuer = "wiki-" + place.privacy();
        NewSite told = new NewSite(issuer, "https://portal.example/espace", List.of("https://wiki.example"));
        long site = domain.sites().register(administrator, told);
        domain.sites().makeSecret(administrator, site, issuer);
        known.put("site", site);
        known.put("key", domain.sites().key(issuer).orElseThrow().id());
    }

    /** The member handles concerns; enough people are there for an anonymous one, which is still to be published. */
    private void concerns() {
        ConcernService concerns = domain.concerns();
        Actor member = place.actor(Standing.MEMBER);
        long community = place.community();
        for (int i = 0; i < 10; i++) {
            NewPerson extra = new NewPerson(
                    null, "Kim " + i, "Porter", "Ward", domain.clock().instant(), false);
            long person = domain.people().add(extra).id();
            domain.memberships()
                    .enrol(community, person, Role.MEMBER, domain.clock().instant());
        }
        concerns.nameHandler(place.actor(Standing.COORDINATOR), community, member.person());
        Access access = domain.communities().access(member, community);
        String title = Place.SAID + " on the stairs";
        long concern = concerns.raise(member, new NewConcern(community, Way.NAMED, title, Place.SAID, "", List.of()))
                .id();
        known.put("concern", concern);
        said(member, concern);
        String slip = concerns.form(access, null).slip();
        Raised anonymous =
                concerns.raise(member, new NewConcern(community, Way.ANONYMOUS, title, Place.SAID, slip, List.of()));
        known.put("code", anonymous.code());
        known.put("slip", concerns.form(access, null).slip());
    }

    /** A reply with a file. */
    private void said(Actor member, long concern) {
        NewFile file = new NewFile("stairs.txt", (Place.SAID + " is in it").getBytes(UTF_8));
        AddedLine line = domain.concerns().reply(member, concern, new NewLine("See there.", true));
        Ref about = new Ref("concern", concern);
        domain.attachments().attach(member, about, line.part(), FitFiles.of(List.of(file)));
        known.put("said", domain.attachments().of(about).get(line.part()).get(0).id());
    }

    private void invitations() {
        Actor inviter = place.actor(Standing.COORDINATOR);
        long invited = place.actor(Standing.INVITED).person();
        known.put("invitation", invite(inviter, List.of(invited), Set.of()));
        long byLink = invite(inviter, List.of(), Set.of("kim@example.org"));
        known.put("link", byLink);
        known.put("token", domain.invitations().token(inviter, byLink));
    }

    private void offers() {
        Actor sponsor = place.actor(Standing.SPONSOR);
        domain.leadership().accept(sponsor, offer(sponsor.person(), Duty.SPONSOR));
        domain.leadership().endorse(sponsor, place.community(), Place.NAMED + " matters to all of us. Take part.");
        known.put("sponsor", sponsor.person());
        known.put("offer", offer(place.actor(Standing.MEMBER).person(), Duty.ADVOCATE));
        known.put("task", offer(place.actor(Standing.MEMBER).person(), Duty.COORDINATOR));
        domain.leadership().volunteer(place.actor(Standing.COORDINATOR), place.community(), Duty.ADVOCATE);
        long advocate = (Long) known.get("ann");
        domain.leadership().accept(Actor.of(advocate), offer(advocate, Duty.ADVOCATE));
    }

    private long offer(long person, Duty duty) {
        return domain.leadership()
                .offer(
                        place.actor(Standing.COORDINATOR),
                        new NewOffer(place.community(), person, duty, false, "", "Would you?"));
    }

    private long invite(Actor inviter, List<Long> people, Set<String> addresses) {
        return domain.invitations()
                .invite(inviter, new NewInvitation(place.community(), people, List.copyOf(addresses), "Come."))
                .get(0);
    }

    private Proposed propose(String name) {
        NewProposal told = new NewProposal(name, "To talk about " + name + ".", true, "", place.privacy(), "");
        return domain.proposals().propose(place.actor(Standing.MEMBER), told);
    }
}
