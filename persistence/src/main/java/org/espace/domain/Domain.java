package org.espace.domain;

import java.time.Clock;
import java.util.function.Supplier;
import org.espace.account.AccountService;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.example.ExampleOrganisation;
import org.espace.exchange.StackExchangeImport;
import org.espace.invitation.InvitationService;
import org.espace.jpa.Database;
import org.espace.jpa.UnitOfWork;
import org.espace.leadership.LeadershipService;
import org.espace.ledger.Ledger;
import org.espace.page.PageService;
import org.espace.person.PersonService;
import org.espace.proposal.ProposalService;
import org.espace.question.QuestionArchive;
import org.espace.question.QuestionService;
import org.espace.secret.SecretService;
import org.espace.welcome.WelcomeService;

/** Every service over one database and one clock. Immutable and thread-safe; whoever opened the database closes it. */
public record Domain(
        UnitOfWork work,
        Clock clock,
        Ledger ledger,
        SecretService secrets,
        PersonService people,
        CommunityService communities,
        MembershipService memberships,
        QuestionArchive archive,
        QuestionService questions,
        AccountService accounts,
        PageService pages,
        LeadershipService leadership,
        ProposalService proposals,
        InvitationService invitations,
        WelcomeService welcome) {

    public static Domain over(Database database, Clock clock) {
        UnitOfWork work = database.work();
        Ledger ledger = new Ledger(work, clock);
        PersonService people = new PersonService(work, clock);
        CommunityService communities = new CommunityService(work, ledger, people);
        MembershipService memberships = new MembershipService(work, ledger, clock);
        QuestionArchive archive = new QuestionArchive(work, ledger);
        SecretService secrets = new SecretService(work);
        LeadershipService leadership =
                new LeadershipService(work, ledger, people, communities, memberships, clock);
        return new Domain(
                work,
                clock,
                ledger,
                secrets,
                people,
                communities,
                memberships,
                archive,
                new QuestionService(work, ledger, people, communities, memberships, archive, clock),
                new AccountService(work),
                new PageService(work),
                leadership,
                new ProposalService(work, ledger, people, communities, memberships, leadership, clock),
                new InvitationService(work, ledger, people, communities, memberships, secrets, clock),
                new WelcomeService(work, ledger, people, communities, memberships, clock));
    }

    /** The example organisation, present or not. */
    public ExampleOrganisation example() {
        return new ExampleOrganisation(work, people, communities, memberships, archive, clock);
    }

    /** What brings in a dump of a Stack Exchange site. */
    public StackExchangeImport stackExchange() {
        return new StackExchangeImport(work, people, communities, memberships, archive, clock);
    }

    /** Does what several services have to do, all of it or nothing. May be done again when another was faster: see UnitOfWork. */
    public <T> T together(Supplier<T> all) {
        return work.write(manager -> all.get());
    }
}
