package org.espace.widgets.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a feed.
 *
 * @param name such as {@code question/12}, never of two things, never changed: its id is made from it
 * @param verb what was done, as ActivityStreams 2.0 calls it, such as {@code Create}
 * @param authors who did it; empty when nobody is named
 * @param updated when anything of this entry last changed; never before {@code published}
 * @param place the shared parameters of the page that shows it
 * @param thing what it was done to
 */
public record FeedEntry(
        String name,
        String verb,
        String title,
        List<Author> authors,
        Instant published,
        Instant updated,
        Map<String, String> place,
        Thing thing) {

    public FeedEntry {
        authors = List.copyOf(authors);
        place = Map.copyOf(place);
        updated = updated.isBefore(published) ? published : updated;
    }

    /** @param person id of the person */
    public record Author(long person, String name) {}

    /**
     * What an entry is about, or consists of.
     *
     * @param name as that of an entry; the entry's own where it is the thing
     * @param type as ActivityStreams 2.0 calls it, such as {@code Question}, {@code Note}, {@code Group}
     * @param text Markdown; empty when nothing is told but the title
     * @param parent what it replies to; null when to nothing
     * @param replies to it; null when they are not told
     */
    public record Thing(
            String name,
            String type,
            String title,
            String text,
            List<String> tags,
            @Nullable Parent parent,
            @Nullable Replies replies) {
        public Thing {
            tags = List.copyOf(tags);
        }
    }

    /** @param name as that of an entry */
    public record Parent(String name, Map<String, String> place) {}

    /** @param at when the last of them came */
    public record Replies(int count, Instant at) {}
}
