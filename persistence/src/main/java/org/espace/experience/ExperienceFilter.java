package org.espace.experience;

import org.jspecify.annotations.Nullable;

/**
 * Which experiences a list shows, in which order.
 *
 * @param community id of the one community; 0 for all that the actor may read
 * @param mine only those the actor told
 * @param tag null for any
 */
public record ExperienceFilter(
        long community, Order order, boolean mine, @Nullable String tag) {

    /** What comes first. */
    public enum Order {
        NEWEST,
        MOST_USED
    }
}
