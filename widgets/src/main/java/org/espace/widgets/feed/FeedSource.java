package org.espace.widgets.feed;

/** A list, or a family of lists, that can be read as a feed. Final, stateless and thread-safe. */
public interface FeedSource {

    /** First part of the names of its feeds, such as {@code activity}. */
    String name();

    /**
     * What this actor may see of it; safe, writes nothing.
     *
     * @throws org.espace.shared.NotFound when there is no such feed for this actor
     */
    Feed read(FeedRequest request);
}
