package org.espace.example;

import java.time.Clock;
import java.util.Random;
import org.espace.activity.ActivityService;
import org.espace.community.Arrivals;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.concern.ConcernArchive;
import org.espace.concern.ConcernService;
import org.espace.content.Contents;
import org.espace.discussion.DiscussionService;
import org.espace.experience.ExperienceService;
import org.espace.follow.FollowService;
import org.espace.invitation.InvitationService;
import org.espace.jpa.UnitOfWork;
import org.espace.leadership.LeadershipService;
import org.espace.ledger.Ledger;
import org.espace.mention.MentionService;
import org.espace.person.PersonService;
import org.espace.profile.ProfileService;
import org.espace.proposal.ProposalArchive;
import org.espace.question.ClosingService;
import org.espace.question.GoodAnswers;
import org.espace.question.QuestionArchive;
import org.espace.question.QuestionService;
import org.espace.revision.RevisionService;
import org.espace.secret.SecretService;
import org.espace.setting.SettingService;
import org.espace.site.SiteService;
import org.espace.talk.Subjects;
import org.espace.talk.TalkService;
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
        WelcomeService welcome,
        FollowService follows,
        QuestionService questions,
        ClosingService closings,
        DiscussionService discussions,
        ExperienceService experiences,
        ConcernArchive pastConcerns,
        ConcernService concerns,
        ActivityService activity,
        TalkService talks) {

    /** The same each time: nothing in the play is a secret. */
    private static final long SEED = 1848;

    /**
     * @param ledger keeps a clock of its own: when a change was written down is not when it happened
     * @param contents what all rooms know, whatever the time
     */
    static Services over(UnitOfWork work, Ledger ledger, Contents contents, Clock clock) {
        PersonService people = new PersonService(work, ledger, new UnitService(work, ledger, clock), clock);
        CommunityService communities = new CommunityService(work, ledger, people, clock);
        MembershipService memberships = new MembershipService(work, ledger, people, clock);
        Arrivals arrivals = new Arrivals(work);
        SettingService settings = new SettingService(work, ledger, clock);
        SecretService secrets = new SecretService(work);
        FollowService follows = new FollowService(work, ledger, contents, clock);
        QuestionArchive archive = new QuestionArchive(work, ledger);
        MentionService mentions = new MentionService(work, ledger, clock);
        Random random = new Random(SEED);
        return new Services(
                people,
                new ProfileService(work, ledger, people, memberships::acquaintances, clock),
                communities,
                memberships,
                archive,
                new LeadershipService(work, ledger, people, communities, memberships, arrivals, clock),
                new ProposalArchive(work, ledger),
                new InvitationService(work, ledger, people, settings, communities, memberships, secrets, clock),
                new WelcomeService(work, ledger, people, communities, arrivals, clock),
                follows,
                new QuestionService(
                        work,
                        ledger,
                        people,
                        communities,
                        memberships,
                        archive,
                        follows,
                        new RevisionService(work),
                        clock),
                new ClosingService(work, ledger, memberships, follows, new RevisionService(work), clock),
                new DiscussionService(work, ledger, people, communities, memberships, mentions, follows, clock),
                new ExperienceService(
                        work,
                        ledger,
                        people,
                        communities,
                        memberships,
                        follows,
                        new GoodAnswers(work, communities, people),
                        clock),
                new ConcernArchive(work, ledger, random),
                new ConcernService(
                        work, ledger, people, communities, memberships, arrivals, settings, secrets, random, clock),
                new ActivityService(work, ledger, communities, people, contents, follows, clock),
                new TalkService(
                        work,
                        ledger,
                        people,
                        communities,
                        memberships,
                        new Subjects(settings, new SiteService(work, clock)),
                        mentions,
                        follows,
                        clock));
    }
}
