package org.espace.community;

import java.util.Set;

/**
 * How far an actor sees over all communities. Immutable.
 *
 * @param readable ids of those in which they may read
 * @param known ids of those of which they may know
 * @param coordinates whether they coordinate any
 */
public record Horizon(Set<Long> readable, Set<Long> known, boolean coordinates) {

    public Horizon {
        readable = Set.copyOf(readable);
        known = Set.copyOf(known);
    }
}
