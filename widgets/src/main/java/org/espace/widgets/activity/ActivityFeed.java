package org.espace.widgets.activity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.espace.activity.ActivityFilter;
import org.espace.activity.Happened;
import org.espace.domain.Domain;
import org.espace.shared.NotFound;
import org.espace.shared.Slice;
import org.espace.widgets.Places;
import org.espace.widgets.feed.Feed;
import org.espace.widgets.feed.FeedEntry;
import org.espace.widgets.feed.FeedEntry.Author;
import org.espace.widgets.feed.FeedEntry.Parent;
import org.espace.widgets.feed.FeedEntry.Thing;
import org.espace.widgets.feed.FeedRequest;
import org.espace.widgets.feed.FeedSource;
import org.espace.widgets.html.Labels;

/**
 * What's new as a feed: {@code activity/mine}, {@code activity/followed}, {@code activity/community/<id>}, {@code activity/person/<id>}, {@code activity/tag/<tag>},
 * {@code activity/community/<id>/tag/<tag>}.
 */
public final class ActivityFeed implements FeedSource {
    private static final Map<String, String> TYPES =
            Map.of("question", "Question", "community", "Group", "person", "Person");

    private final Domain domain;

    public ActivityFeed(Domain domain) {
        this.domain = domain;
    }

    @Override
    public String name() {
        return "activity";
    }

    @Override
    public Feed read(FeedRequest request) {
        ActivityFilter filter = filter(request);
        Labels labels = Labels.of(Activity.class, request.locale());
        Slice<Happened> news = domain.activity().each(request.actor(), filter, request.after(), request.size());
        List<FeedEntry> entries = news.items().stream()
                .map(line -> entry(line, labels))
                .flatMap(Optional::stream)
                .toList();
        String title = new FeedNames(domain, request.actor(), labels)
                .told(List.of(request.name(this)))
                .get(0);
        return new Feed(request.name(this), title, place(filter), entries, news.next());
    }

    /** @throws NotFound for a name that no feed has, and for what is only for those who are signed in when nobody is */
    private ActivityFilter filter(FeedRequest request) {
        ActivityFilter filter = FeedNames.filter(request.name(this));
        if (filter == null || (FeedNames.forStaff(filter) && !request.actor().signedIn())) {
            throw new NotFound("feed", request.name(this));
        }
        return filter;
    }

    private static Optional<FeedEntry> entry(Happened line, Labels labels) {
        Sentence sentence = Sentence.of(line, labels);
        if (sentence == null) {
            return Optional.empty();
        }
        Map<String, String> place = place(line);
        String about = line.about().kind() + "/" + line.about().id();
        boolean reply = !line.reply().isEmpty();
        return Optional.of(new FeedEntry(
                "change/" + line.id(),
                line.verb(),
                sentence.plain(),
                line.who().stream()
                        .map(person -> new Author(person.id(), person.name()))
                        .toList(),
                line.at(),
                line.at(),
                place,
                new Thing(
                        reply ? line.reply() + "/" + line.subject() : about,
                        reply ? "Note" : TYPES.getOrDefault(line.about().kind(), "Article"),
                        line.title(),
                        "",
                        List.of(),
                        reply ? new Parent(about, place) : null,
                        null)));
    }

    private static Map<String, String> place(Happened line) {
        Map<String, String> place = new TreeMap<>(Places.of(line.about()));
        if (line.community() != 0) {
            place.put("community", Long.toString(line.community()));
        }
        return place;
    }

    private static Map<String, String> place(ActivityFilter filter) {
        return switch (filter.scope()) {
            case COMMUNITY -> Map.of("community", Long.toString(filter.id()));
            case PERSON -> Map.of("person", Long.toString(filter.id()));
            case TAG ->
                filter.id() == 0
                        ? Map.of("tag", filter.tag())
                        : Map.of("tag", filter.tag(), "community", Long.toString(filter.id()));
            case MINE, FOLLOWED -> Map.of();
        };
    }
}
