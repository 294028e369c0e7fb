package org.espace.domain;

import java.time.Clock;
import java.util.function.Supplier;
import org.espace.activity.ActivityService;
import org.espace.community.CommunityService;
import org.espace.content.Contents;
import org.espace.directory.DirectoryService;
import org.espace.feed.FeedService;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.referral.ReferralService;
import org.espace.search.SearchIndex;
import org.espace.search.SearchService;

/** Finding people and what they wrote, and hearing what is new: these look at all other rooms, and no other room looks at them. */
record Finding(
        DirectoryService directory,
        ReferralService referrals,
        SearchService search,
        ActivityService activity,
        FeedService feeds) {

    static Finding over(Foundation on, Society society, Shelves shelves, Asking asking, Supplier<SearchIndex> index) {
        UnitOfWork work = on.work();
        Ledger ledger = on.ledger();
        Clock clock = on.clock();
        PersonService people = society.people();
        CommunityService communities = society.communities();
        Contents contents = shelves.contents();
        DirectoryService directory =
                new DirectoryService(work, society.units(), people, society.profiles(), asking.questions());
        ReferralService referrals = new ReferralService(work, ledger, people, asking.signs(), directory, clock);
        SearchService search =
                new SearchService(work, contents, communities, people, society.units(), index, on.leases(), clock);
        ActivityService activity =
                new ActivityService(work, ledger, communities, people, contents, shelves.follows(), clock);
        ledger.listen(directory::hear);
        ledger.listen(referrals::hear);
        ledger.listen(search.indexing()::hear);
        ledger.listen(activity::hear);
        return new Finding(directory, referrals, search, activity, new FeedService(work, on.accounts(), clock));
    }

    /** What others reach of this. */
    interface Access {
        Finding finding();

        default DirectoryService directory() {
            return finding().directory();
        }

        default ReferralService referrals() {
            return finding().referrals();
        }

        default SearchService search() {
            return finding().search();
        }

        default ActivityService activity() {
            return finding().activity();
        }

        default FeedService feeds() {
            return finding().feeds();
        }
    }
}
