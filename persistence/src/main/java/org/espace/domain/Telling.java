package org.espace.domain;

import java.time.Clock;
import java.util.Random;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.concern.ConcernService;
import org.espace.discussion.DiscussionService;
import org.espace.experience.ExperienceService;
import org.espace.follow.FollowService;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.mention.MentionService;
import org.espace.person.PersonService;
import org.espace.question.GoodAnswers;
import org.espace.talk.Subjects;
import org.espace.talk.TalkService;

/** What people talk over, tell and raise. */
record Telling(
        DiscussionService discussions, TalkService talks, ExperienceService experiences, ConcernService concerns) {

    static Telling over(Foundation on, Society society, Shelves shelves, Random random) {
        UnitOfWork work = on.work();
        Ledger ledger = on.ledger();
        Clock clock = on.clock();
        PersonService people = society.people();
        CommunityService communities = society.communities();
        MembershipService memberships = society.memberships();
        FollowService follows = shelves.follows();
        MentionService mentions = shelves.mentions();
        ConcernService concerns = new ConcernService(
                work,
                ledger,
                people,
                communities,
                memberships,
                society.arrivals(),
                on.settings(),
                on.secrets(),
                random,
                clock);
        ledger.listen(concerns::hear);
        return new Telling(
                new DiscussionService(work, ledger, people, communities, memberships, mentions, follows, clock),
                new TalkService(
                        work,
                        ledger,
                        people,
                        communities,
                        memberships,
                        new Subjects(on.settings(), on.sites()),
                        mentions,
                        follows,
                        clock),
                new ExperienceService(
                        work,
                        ledger,
                        people,
                        communities,
                        memberships,
                        follows,
                        new GoodAnswers(work, communities, people),
                        clock),
                concerns);
    }

    /** What others reach of this. */
    interface Access {
        Telling telling();

        default DiscussionService discussions() {
            return telling().discussions();
        }

        default TalkService talks() {
            return telling().talks();
        }

        default ExperienceService experiences() {
            return telling().experiences();
        }

        default ConcernService concerns() {
            return telling().concerns();
        }
    }
}
