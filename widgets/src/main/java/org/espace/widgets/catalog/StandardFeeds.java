package org.espace.widgets.catalog;

import java.util.List;
import org.espace.domain.Domain;
import org.espace.widgets.activity.ActivityFeed;
import org.espace.widgets.feed.FeedCatalog;
import org.espace.widgets.question.QuestionFeed;
import org.espace.widgets.question.ThreadFeed;

/** The feeds that eSpace brings. */
public final class StandardFeeds {
    private StandardFeeds() {}

    public static FeedCatalog over(Domain domain) {
        return new FeedCatalog(List.of(new ActivityFeed(domain), new QuestionFeed(domain), new ThreadFeed(domain)));
    }
}
