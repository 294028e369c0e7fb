package org.espace.widgets.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Every feed there is, by name. Immutable and thread-safe. */
public final class FeedCatalog {
    /** A feed has so many entries. */
    public static final int SIZE = 50;

    private static final int LONGEST_NAME = 200;

    private final Map<String, FeedSource> sources = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when two sources have one name */
    public FeedCatalog(List<FeedSource> sources) {
        for (FeedSource source : sources) {
            if (this.sources.put(source.name(), source) != null) {
                throw new IllegalArgumentException(
                        "Expected one source of each name, found two of '" + source.name() + "'.");
            }
        }
    }

    /** @throws NotFound when there is no such feed, or not for this actor */
    public Feed read(String name, Actor actor, Locale locale, @Nullable Cursor after) {
        List<String> parts = List.of(name.split("/", -1));
        FeedSource source = name.length() > LONGEST_NAME ? null : sources.get(parts.get(0));
        if (source == null) {
            throw new NotFound("feed", name);
        }
        return source.read(new FeedRequest(actor, parts.subList(1, parts.size()), locale, after, SIZE));
    }
}
