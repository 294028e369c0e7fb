package org.espace.widgets.delivery;

import java.util.Map;
import java.util.Optional;
import org.espace.domain.Domain;
import org.espace.feed.FeedService;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.widgets.catalog.StandardFeeds;
import org.espace.widgets.feed.AtomWriter;
import org.espace.widgets.feed.Feed;
import org.espace.widgets.feed.FeedAddresses;
import org.espace.widgets.feed.FeedCatalog;
import org.espace.widgets.feed.FeedIds;
import org.espace.widgets.html.Labels;
import org.espace.widgets.html.Markdown;
import org.espace.widgets.json.ActivityStreams;
import org.jspecify.annotations.Nullable;

/**
 * Hands out feeds: to anybody what anybody may read, and to whoever knows the secret of a private address what its person may read now. No cookie, no session and
 * nobody signed in makes any difference. Thread-safe.
 */
public final class FeedDesk {
    private final FeedCatalog catalog;
    private final FeedService secrets;
    private final AtomWriter atom;
    private final ActivityStreams streams;
    private final String prefix;

    /** @param prefix of our addresses, behind the context path */
    public static FeedDesk of(Domain domain, String prefix) {
        FeedIds ids = new FeedIds(domain.secrets().key("installation"));
        return new FeedDesk(StandardFeeds.over(domain), domain.feeds(), ids, prefix);
    }

    FeedDesk(FeedCatalog catalog, FeedService secrets, FeedIds ids, String prefix) {
        Markdown markdown = new Markdown();
        this.catalog = catalog;
        this.secrets = secrets;
        this.atom = new AtomWriter(ids, markdown::html);
        this.streams = new ActivityStreams(ids, markdown::html);
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }

    /**
     * One feed as it is asked for.
     *
     * @param name as in {@link Feed#name()}
     * @param query {@code key}, {@code format} ({@code atom} or {@code json}) and {@code after}; anything else is left aside
     */
    public FeedAnswer read(String name, Map<String, String> query, FeedAddresses addresses) {
        String key = query.getOrDefault(FeedPath.KEY, "");
        Optional<Actor> actor = key.isEmpty() ? Optional.of(Actor.ANONYMOUS) : secrets.reader(name, key);
        if (actor.isEmpty()) {
            return FeedAnswer.NONE;
        }
        try {
            Cursor after = Cursor.parse(query.get("after"));
            Feed feed = catalog.read(name, actor.get(), Labels.languages().get(0), after);
            return answer(feed, query.get("format"), after, addresses, !key.isEmpty());
        } catch (NotFound absentOrHidden) {
            return FeedAnswer.NONE;
        }
    }

    private FeedAnswer answer(
            Feed feed, @Nullable String format, @Nullable Cursor after, FeedAddresses addresses, boolean secret) {
        boolean json = "json".equals(format);
        byte[] body = json ? streams.write(feed, after != null, addresses) : atom.write(feed, addresses);
        String etag = Digest.of(body);
        return new FeedAnswer(json ? ActivityStreams.TYPE : AtomWriter.TYPE, body, etag, feed.updated(), secret);
    }
}
