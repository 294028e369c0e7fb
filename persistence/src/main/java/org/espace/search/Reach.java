package org.espace.search;

import java.util.Set;

/**
 * What somebody may see, as a condition of every search. Immutable.
 *
 * @param readable ids of the communities in which they may read
 * @param known ids of the communities of which they may know
 */
public record Reach(boolean signedIn, Set<Long> readable, Set<Long> known) {

    public Reach {
        readable = Set.copyOf(readable);
        known = Set.copyOf(known);
    }
}
