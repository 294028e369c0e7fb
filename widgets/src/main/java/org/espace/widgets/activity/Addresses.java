package org.espace.widgets.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.espace.activity.ActivityFilter;
import org.espace.activity.ActivityFilter.Scope;
import org.espace.community.Access;
import org.espace.community.Privacy;
import org.espace.domain.Domain;
import org.espace.feed.PrivateFeed;
import org.espace.shared.Actor;
import org.espace.shared.Fault;
import org.espace.shared.Ids;
import org.espace.shared.Refused;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Refusal;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.html.Choice;
import org.espace.widgets.html.Labels;
import org.jspecify.annotations.Nullable;

/** Where the news, and the questions of the same place, are read as a feed: by anybody, or by one person at an address of their own. Stateless. */
public final class Addresses {
    /** The field that a form which has just made an address comes back with. */
    public static final String SECRET = "secret";

    private static final String FEED = "feed";

    private final Domain domain;

    Addresses(Domain domain) {
        this.domain = domain;
    }

    /**
     * What the template shows of it.
     *
     * @param open name of the feed that anybody may read; empty for none
     * @param choices feeds of which the reader may make a private address
     * @param mine the reader's private addresses; only where the panel has the page to itself
     */
    public record Model(String open, String title, List<Choice> choices, List<Mine> mine) {
        static final Model NONE = new Model("", "", List.of(), List.of());

        public boolean isEmpty() {
            return open.isEmpty() && choices.isEmpty() && mine.isEmpty();
        }
    }

    /** A private address. @param usedOn null for never */
    public record Mine(
            long id,
            String feed,
            String title,
            Instant madeAt,
            @Nullable LocalDate usedOn) {}

    Model model(WidgetRequest request, ActivityFilter filter, @Nullable Access access, Labels labels) {
        Actor actor = request.actor();
        List<String> offered = actor.signedIn() && request.full() ? offered(filter) : List.of(FeedNames.of(filter));
        List<PrivateFeed> mine = request.full() ? domain.feeds().mine(actor) : List.of();
        List<String> names = new ArrayList<>(offered);
        mine.forEach(each -> names.add(each.feed()));
        List<String> told = new FeedNames(domain, actor, labels).told(names);
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < offered.size() && actor.signedIn() && request.full(); i++) {
            choices.add(new Choice(offered.get(i), told.get(i)));
        }
        List<Mine> shown = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            PrivateFeed each = mine.get(i);
            shown.add(new Mine(each.id(), each.feed(), told.get(offered.size() + i), each.madeAt(), each.usedOn()));
        }
        return new Model(isOpen(filter, access) ? FeedNames.of(filter) : "", told.get(0), choices, shown);
    }

    /** The new address is shown once, in the answer to the form: it never is a part of an address that a browser or a log keeps. */
    Outcome make(WidgetRequest request) {
        String feed = request.parameter(FEED);
        ActivityFilter filter = Wanted.of(request).filter(request);
        List<String> offered = filter == null ? List.of() : offered(filter);
        if (filter != null && filter.id() != 0 && filter.scope() != Scope.PERSON) {
            domain.communities().access(request.actor(), filter.id()).toRead();
        }
        if (feed == null || !offered.contains(feed)) {
            throw new Refused(List.of(Fault.of(FEED, "not-a-choice", String.valueOf(feed))));
        }
        String secret = domain.feeds().make(request.actor(), feed);
        return new Refusal(
                "make-feed",
                Map.of(FEED, List.of(feed), SECRET, List.of(secret), Refusal.FLEETING, List.of("")),
                List.of());
    }

    Outcome revoke(WidgetRequest request) {
        domain.feeds().revoke(request.actor(), Ids.parse(request.parameter("id")));
        return Redirect.here().saying("revoked");
    }

    private static List<String> offered(ActivityFilter filter) {
        String news = FeedNames.of(filter);
        String there = filter.id() == 0 ? "" : "/community/" + filter.id();
        return switch (filter.scope()) {
            case COMMUNITY -> List.of(news, "questions/newest" + there, "questions/no-reply" + there);
            case MINE -> List.of(news, "activity/followed", "questions/newest", "questions/no-reply");
            case FOLLOWED, PERSON, TAG -> List.of(news);
        };
    }

    private static boolean isOpen(ActivityFilter filter, @Nullable Access access) {
        boolean place = filter.scope() == Scope.COMMUNITY || filter.scope() == Scope.TAG;
        return place && (access == null || access.privacy() == Privacy.PUBLIC);
    }
}
