package org.espace.widgets;

import java.time.Instant;
import java.util.List;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.domain.Domain;
import org.espace.invitation.NewInvitation;
import org.espace.leadership.Duty;
import org.espace.leadership.NewOffer;
import org.espace.person.NewPerson;
import org.espace.proposal.NewProposal;
import org.espace.shared.Actor;
import org.espace.shared.PlainText;
import org.espace.test.Town;

/** Proposals, invitations, offers and people in every state that a panel about them may meet, in the town of the {@link Stage}. Only read it. */
public final class Wanted {
    public static final Wanted SHARED = new Wanted();

    public final Town town = Stage.SHARED.town();
    public final Domain domain = town.domain;
    public final Actor ann = town.ann;
    public final Actor bo = town.bo;
    public final Actor director = person("Eve Director");
    public final Actor mallory = person(PlainText.line(Hostile.SEEDS.get(2)));
    public final Actor newcomer = person("Nina Newman");
    public final Actor asking = person("Asa Asker");
    public final Actor declined = person("Dec Lined");
    public final Actor removed = person("Rem Oved");
    public final Actor invited = person("Inga Vited");
    public final Actor outsider = person("Out Sider");
    public final Actor administrator = new Actor(person("Ada Min").person(), true);

    public final long carried = town.community("Wound care", Privacy.OPEN);
    public final long guarded = town.community("Bed planning", Privacy.RESTRICTED);
    public final long hidden = town.community("Safe to speak", Privacy.CONFIDENTIAL);
    public final long vacant = vacant();
    public final long proposal =
            propose(ann, "Rota swaps", "We swap rota shifts fairly and fast.", "A list of who can swap.");
    public final long hostileProposal;
    public final long letter;
    public final String token;

    private Wanted() {
        domain.proposals().support(bo, proposal, "");
        hostileProposal = hostileProposal();
        propose(mallory, "Nobody " + PlainText.line(Hostile.SEEDS.get(3)), "Nobody else wants this one yet.", "");
        lead();
        say("Welcome.\n\n" + Hostile.SEEDS.get(6), carried);
        domain.memberships().enrol(carried, newcomer.person(), Role.MEMBER, town.clock.instant());
        domain.memberships().enrol(carried, mallory.person(), Role.MEMBER, town.clock.instant());
        domain.welcome().greet(mallory, carried, newcomer.person(), Hostile.SEEDS.get(0));
        guard();
        List<Long> sent = domain.invitations()
                .invite(
                        bo,
                        new NewInvitation(
                                hidden, List.of(invited.person()), List.of("lou@example.org"), Hostile.SEEDS.get(1)));
        letter = sent.get(1);
        token = domain.invitations().token(bo, letter);
    }

    public Actor person(String name) {
        return Actor.of(domain.people()
                .add(new NewPerson(null, name, "Nurse", "Ward 9", town.clock.instant(), false))
                .id());
    }

    private long propose(Actor who, String name, String purpose, String need) {
        return domain.proposals()
                .propose(who, new NewProposal(name, purpose, true, "Everybody on shifts", Privacy.OPEN, need))
                .proposal();
    }

    private long hostileProposal() {
        String line = PlainText.line(Hostile.SEEDS.get(0));
        return domain.proposals()
                .propose(
                        mallory,
                        new NewProposal(
                                line, line + line, false, Hostile.SEEDS.get(9), Privacy.PUBLIC, Hostile.SEEDS.get(1)))
                .proposal();
    }

    private void lead() {
        sponsor(director, "", "I stand behind this, because wounds heal faster where people talk.");
        sponsor(mallory, Hostile.SEEDS.get(2), "Twenty characters: " + Hostile.SEEDS.get(0));
        domain.leadership().volunteer(ann, carried, Duty.ADVOCATE);
        domain.leadership()
                .offer(bo, new NewOffer(carried, ann.person(), Duty.COORDINATOR, true, "", Hostile.SEEDS.get(0)));
    }

    private void sponsor(Actor leader, String of, String words) {
        long offer = domain.leadership()
                .offer(bo, new NewOffer(carried, leader.person(), Duty.SPONSOR, false, of, "Will you?"));
        domain.leadership().accept(leader, offer);
        domain.leadership().endorse(leader, carried, words);
    }

    private void say(String welcome, long community) {
        domain.communities().describe(bo, community, "We look after wounds.", welcome);
    }

    private void guard() {
        domain.memberships().join(asking, guarded, "I plan beds. " + Hostile.SEEDS.get(0));
        domain.memberships().join(declined, guarded, "");
        domain.memberships().decline(bo, guarded, declined.person(), "Not yet: " + Hostile.SEEDS.get(2));
        domain.memberships().enrol(guarded, removed.person(), Role.MEMBER, town.clock.instant());
        domain.memberships().remove(bo, guarded, removed.person(), "Not kind: " + Hostile.SEEDS.get(0));
        domain.leadership()
                .offer(bo, new NewOffer(guarded, director.person(), Duty.SPONSOR, false, "Ward heads", "Please"));
    }

    private long vacant() {
        Instant now = town.clock.instant();
        long community = domain.communities()
                .open(new NewCommunity("Night bus", "We ride home.", false, Privacy.OPEN, now, false));
        domain.memberships().enrol(community, ann.person(), Role.MEMBER, now);
        return community;
    }
}
