package org.espace.domain;

import java.time.Clock;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.invitation.InvitationService;
import org.espace.jpa.UnitOfWork;
import org.espace.leadership.LeadershipService;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.proposal.ProposalService;
import org.espace.welcome.WelcomeService;

/** How communities come into being, and how people come into them. */
record Beginnings(
        LeadershipService leadership,
        ProposalService proposals,
        InvitationService invitations,
        WelcomeService welcome) {

    static Beginnings over(Foundation on, Society society) {
        UnitOfWork work = on.work();
        Ledger ledger = on.ledger();
        Clock clock = on.clock();
        PersonService people = society.people();
        CommunityService communities = society.communities();
        MembershipService memberships = society.memberships();
        LeadershipService leadership =
                new LeadershipService(work, ledger, people, communities, memberships, society.arrivals(), clock);
        InvitationService invitations = new InvitationService(
                work, ledger, people, on.settings(), communities, memberships, on.secrets(), clock);
        ledger.listen(leadership::hear);
        ledger.listen(invitations::hear);
        return new Beginnings(
                leadership,
                new ProposalService(work, ledger, people, on.settings(), communities, memberships, leadership, clock),
                invitations,
                new WelcomeService(work, ledger, people, communities, society.arrivals(), clock));
    }

    /** What others reach of this. */
    interface Access {
        Beginnings beginnings();

        default LeadershipService leadership() {
            return beginnings().leadership();
        }

        default ProposalService proposals() {
            return beginnings().proposals();
        }

        default InvitationService invitations() {
            return beginnings().invitations();
        }

        default WelcomeService welcome() {
            return beginnings().welcome();
        }
    }
}
