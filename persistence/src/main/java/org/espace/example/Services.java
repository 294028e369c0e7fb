package org.espace.example;

import java.time.Clock;
import org.espace.community.Arrivals;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.invitation.InvitationService;
import org.espace.jpa.UnitOfWork;
import org.espace.leadership.LeadershipService;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.profile.ProfileService;
import org.espace.proposal.ProposalArchive;
import org.espace.question.QuestionArchive;
import org.espace.secret.SecretService;
import org.espace.setting.SettingService;
import org.espace.unit.UnitService;
import org.espace.welcome.WelcomeService;

/** Every service that the play needs, over one clock. Immutable; as thread-safe as the clock. */
record Services(
        PersonService people,
        ProfileService profiles,
        CommunityService communities,
        MembershipService memberships,
        QuestionArchive archive,
        LeadershipService leadership,
        ProposalArchive proposals,
        InvitationService invitations,
        WelcomeService welcome) {

    /** @param ledger keeps a clock of its own: when a change was written down is not when it happened */
    static Services over(UnitOfWork work, Ledger ledger, Clock clock) {
        PersonService people = new PersonService(work, ledger, new UnitService(work, ledger, clock), clock);
        CommunityService communities = new CommunityService(work, ledger, people, clock);
        MembershipService memberships = new MembershipService(work, ledger, people, clock);
        Arrivals arrivals = new Arrivals(work);
        SettingService settings = new SettingService(work, ledger, clock);
        SecretService secrets = new SecretService(work);
        return new Services(
                people,
                new ProfileService(work, ledger, people, memberships::acquaintances, clock),
                communities,
                memberships,
                new QuestionArchive(work, ledger),
                new LeadershipService(work, ledger, people, communities, memberships, arrivals, clock),
                new ProposalArchive(work, ledger),
                new InvitationService(work, ledger, people, settings, communities, memberships, secrets, clock),
                new WelcomeService(work, ledger, people, communities, arrivals, clock));
    }
}
