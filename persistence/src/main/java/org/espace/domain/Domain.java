package org.espace.domain;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.espace.account.AccountService;
import org.espace.activity.ActivityService;
import org.espace.attachment.AttachmentService;
import org.espace.community.Arrivals;
import org.espace.community.CommunityContent;
import org.espace.community.CommunityFinder;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.concern.ConcernContent;
import org.espace.concern.ConcernService;
import org.espace.content.Contents;
import org.espace.directory.DirectoryService;
import org.espace.draft.DraftService;
import org.espace.discussion.DiscussionContent;
import org.espace.discussion.DiscussionService;
import org.espace.example.ExampleOrganisation;
import org.espace.exchange.StackExchangeImport;
import org.espace.exchange.people.PeopleImport;
import org.espace.exchange.people.UnitsImport;
import org.espace.experience.ExperienceContent;
import org.espace.experience.ExperienceService;
import org.espace.feed.FeedService;
import org.espace.follow.FollowService;
import org.espace.invitation.InvitationService;
import org.espace.jpa.Database;
import org.espace.jpa.UnitOfWork;
import org.espace.leadership.LeadershipService;
import org.espace.ledger.Ledger;
import org.espace.mention.MentionService;
import org.espace.page.PageService;
import org.espace.person.PersonService;
import org.espace.posting.PostingService;
import org.espace.profile.ProfileContent;
import org.espace.profile.ProfileService;
import org.espace.proposal.ProposalService;
import org.espace.question.ClosingService;
import org.espace.question.GoodAnswers;
import org.espace.question.QuestionArchive;
import org.espace.question.QuestionContent;
import org.espace.question.QuestionService;
import org.espace.question.QuestionSigns;
import org.espace.referral.ReferralService;
import org.espace.revision.RevisionService;
import org.espace.search.SearchIndex;
import org.espace.search.SearchService;
import org.espace.search.lucene.LuceneIndex;
import org.espace.search.postgresql.PostgresIndex;
import org.espace.secret.SecretService;
import org.espace.setting.SettingService;
import org.espace.talk.TalkContent;
import org.espace.talk.TalkService;
import org.espace.unit.UnitService;
import org.espace.welcome.WelcomeService;

/** Every service over one database and one clock. Immutable and thread-safe; whoever opened the database closes it. */
public record Domain(
        UnitOfWork work,
        Clock clock,
        Ledger ledger,
        SecretService secrets,
        UnitService units,
        PersonService people,
        SettingService settings,
        CommunityService communities,
        CommunityFinder finder,
        MembershipService memberships,
        ProfileService profiles,
        QuestionArchive archive,
        QuestionService questions,
        DirectoryService directory,
        AccountService accounts,
        PageService pages,
        LeadershipService leadership,
        ProposalService proposals,
        InvitationService invitations,
        WelcomeService welcome,
        Contents contents,
        FollowService follows,
        PostingService postings,
        SearchService search,
        ActivityService activity,
        FeedService feeds,
        MentionService mentions,
        DiscussionService discussions,
        TalkService talks,
        AttachmentService attachments,
        ConcernService concerns,
        ClosingService closings,
        ExperienceService experiences,
        QuestionSigns signs,
        DraftService drafts,
        ReferralService referrals) {

    /** With files in the database, and an index in memory unless the database searches by itself. */
    public static Domain over(Database database, Clock clock) {
        return over(database, clock, DomainConfig.of(database));
    }

    public static Domain over(Database database, Clock clock, DomainConfig config) {
        UnitOfWork work = database.work();
        Ledger ledger = new Ledger(work, clock);
        UnitService units = new UnitService(work, ledger, clock);
        PersonService people = new PersonService(work, ledger, units, clock);
        CommunityService communities = new CommunityService(work, ledger, people, clock);
        MembershipService memberships = new MembershipService(work, ledger, people, clock);
        ProfileService profiles = new ProfileService(work, ledger, people, memberships::acquaintances, clock);
        PageService pages = new PageService(work);
        SecretService secrets = new SecretService(work);
        SettingService settings = new SettingService(work, ledger, clock);
        Arrivals arrivals = new Arrivals(work);
        LeadershipService leadership =
                new LeadershipService(work, ledger, people, communities, memberships, arrivals, clock);
        InvitationService invitations =
                new InvitationService(work, ledger, people, settings, communities, memberships, secrets, clock);
        Contents contents = new Contents(
                List.of(
                        new QuestionContent(work),
                        new CommunityContent(work),
                        new ExperienceContent(work),
                        new ProfileContent(work, people),
                        new DiscussionContent(work),
                        new TalkContent(work),
                        new ConcernContent(work)),
                communities);
        FollowService follows = new FollowService(work, contents, clock);
        SearchService search = new SearchService(
                work, contents, communities, people, units, () -> index(database, config), clock);
        ledger.listen(search.indexing()::hear);
        AccountService accounts = new AccountService(work);
        ActivityService activity = new ActivityService(work, communities, people, contents, follows, clock);
        MentionService mentions = new MentionService(work, ledger, clock);
        DiscussionService discussions =
                new DiscussionService(work, ledger, people, communities, memberships, mentions, follows, clock);
        QuestionArchive archive = new QuestionArchive(work, ledger);
        QuestionService questions = new QuestionService(
                work, ledger, people, communities, memberships, archive, follows, new RevisionService(work), clock);
        ClosingService closings = new ClosingService(work, ledger, communities, memberships, follows, clock);
        DirectoryService directory = new DirectoryService(work, units, people, profiles, questions);
        QuestionSigns signs = new QuestionSigns(work, ledger, people, communities, memberships, clock);
        ReferralService referrals =
                new ReferralService(work, ledger, people, communities, signs, directory, clock);
        AttachmentService attachments =
                new AttachmentService(work, ledger, contents, communities, config.files(), clock);
        ledger.listen(new MovedFiles(attachments)::hear);
        ledger.listen(people::hear);
        ledger.listen(directory::hear);
        ledger.listen(leadership::hear);
        ledger.listen(invitations::hear);
        ledger.listen(pages::hear);
        ledger.listen(referrals::hear);
        ledger.listen(activity::hear);
        ConcernService concerns = new ConcernService(
                work, ledger, people, communities, memberships, arrivals, settings, secrets, config.random(), clock);
        ledger.listen(concerns::hear);
        return new Domain(
                work,
                clock,
                ledger,
                secrets,
                units,
                people,
                settings,
                communities,
                new CommunityFinder(work, communities),
                memberships,
                profiles,
                archive,
                questions,
                directory,
                accounts,
                pages,
                leadership,
                new ProposalService(work, ledger, people, settings, communities, memberships, leadership, clock),
                invitations,
                new WelcomeService(work, ledger, people, communities, arrivals, clock),
                contents,
                follows,
                new PostingService(work, clock),
                search,
                activity,
                new FeedService(work, accounts, clock),
                mentions,
                discussions,
                new TalkService(work, ledger, people, communities, memberships, settings, mentions, follows, clock),
                attachments,
                concerns,
                closings,
                new ExperienceService(
                        work,
                        ledger,
                        people,
                        communities,
                        memberships,
                        follows,
                        new GoodAnswers(work, communities, people),
                        clock),
                signs,
                new DraftService(work, clock),
                referrals);
    }

    private static SearchIndex index(Database database, DomainConfig config) {
        return database.isPostgresql() ? new PostgresIndex(database.work()) : LuceneIndex.in(config.searchFolder());
    }

    /** The example organisation, present or not. */
    public ExampleOrganisation example() {
        return new ExampleOrganisation(work, ledger, people, communities, memberships, contents, clock);
    }

    /** What brings in a dump of a Stack Exchange site. */
    public StackExchangeImport stackExchange() {
        return new StackExchangeImport(work, people, communities, memberships, archive, clock);
    }

    /** What brings in people from a CSV file. */
    public PeopleImport peopleImport() {
        return new PeopleImport(work, people, profiles, units);
    }

    /** What brings in units from a CSV file. */
    public UnitsImport unitsImport() {
        return new UnitsImport(work, units, directory);
    }

    /** Does what several services have to do, all of it or nothing. May be done again when another was faster: see UnitOfWork. */
    public <T> T together(Supplier<T> all) {
        return work.write(manager -> all.get());
    }
}
