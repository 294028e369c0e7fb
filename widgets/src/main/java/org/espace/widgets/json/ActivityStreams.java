package org.espace.widgets.json;

import static org.espace.widgets.json.Json.object;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.espace.widgets.feed.Feed;
import org.espace.widgets.feed.FeedAddresses;
import org.espace.widgets.feed.FeedEntry;
import org.espace.widgets.feed.FeedEntry.Replies;
import org.espace.widgets.feed.FeedEntry.Thing;
import org.espace.widgets.feed.FeedIds;
import org.jspecify.annotations.Nullable;

/** Writes a feed as an ordered collection of activities: ActivityStreams 2.0, W3C Recommendation of 23 May 2017. Thread-safe. */
public final class ActivityStreams {
    /** What it is served as; 3. */
    public static final String TYPE = "application/activity+json; charset=utf-8";

    private static final String CONTEXT = "https://www.w3.org/ns/activitystreams";

    private final FeedIds ids;
    private final UnaryOperator<String> html;

    /** @param html makes safe HTML out of Markdown */
    public ActivityStreams(FeedIds ids, UnaryOperator<String> html) {
        this.ids = ids;
        this.html = html;
    }

    /**
     * The same feed is always the same bytes.
     *
     * @param page whether only a later page of the collection is asked for, not the collection with its first page
     */
    public byte[] write(Feed feed, boolean page, FeedAddresses addresses) {
        String collection = ids.of("collection/" + feed.name());
        Map<String, Object> items = object(
                "@context",
                page ? CONTEXT : null,
                "type",
                "OrderedCollectionPage",
                "partOf",
                collection,
                "next",
                next(feed, addresses),
                "orderedItems",
                feed.entries().stream().map(entry -> activity(entry, addresses)).toList());
        return Json.write(
                page
                        ? items
                        : object(
                                "@context",
                                CONTEXT,
                                "type",
                                "OrderedCollection",
                                "id",
                                collection,
                                "name",
                                feed.title(),
                                "url",
                                addresses.page(feed.place()),
                                "updated",
                                feed.updated().toString(),
                                "first",
                                items));
    }

    private static @Nullable String next(Feed feed, FeedAddresses addresses) {
        return feed.next() == null || addresses.secret()
                ? null
                : addresses.feed(feed.name(), Map.of("after", feed.next().token(), "format", "json"));
    }

    private Map<String, Object> activity(FeedEntry entry, FeedAddresses addresses) {
        return object(
                "type",
                entry.verb(),
                "id",
                ids.of("activity/" + entry.name()),
                "summary",
                entry.title(),
                "published",
                entry.published().toString(),
                "updated",
                entry.updated().toString(),
                "actor",
                entry.authors().stream().map(this::person).toList(),
                "object",
                thing(entry, addresses));
    }

    private Map<String, Object> person(FeedEntry.Author author) {
        return object("type", "Person", "id", ids.of("person/" + author.person()), "name", author.name());
    }

    private Map<String, Object> thing(FeedEntry entry, FeedAddresses addresses) {
        Thing thing = entry.thing();
        boolean told = !thing.text().isEmpty();
        return object(
                "type",
                thing.type(),
                "id",
                ids.of(thing.name()),
                "name",
                thing.title(),
                "content",
                told ? html.apply(thing.text()) : null,
                "mediaType",
                told ? "text/html" : null,
                "url",
                addresses.page(entry.place()),
                "inReplyTo",
                thing.parent() == null ? null : ids.of(thing.parent().name()),
                "tag",
                thing.tags().stream()
                        .map(tag -> object("type", "Object", "name", tag))
                        .toList(),
                "replies",
                replies(thing.replies()));
    }

    private static @Nullable Map<String, Object> replies(@Nullable Replies replies) {
        return replies == null ? null : object("type", "Collection", "totalItems", replies.count());
    }
}
