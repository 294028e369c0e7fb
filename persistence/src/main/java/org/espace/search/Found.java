package org.espace.search;

import java.util.List;
import org.espace.shared.Ref;

/**
 * What an index has found.
 *
 * @param ranked best first; one more than asked for when there are more
 * @param total how many there are, or {@link #COUNTED} when they are more
 * @param facets what the hits that were counted could be narrowed by; empty unless counted
 */
public record Found(List<Ranked> ranked, long total, List<Facet> facets) {

    /** Up to so many hits are counted, the best ones: a word that everybody uses costs no more than another. */
    public static final int COUNTED = 1_000;

    public static final Found NOTHING = new Found(List.of(), 0, List.of());

    public Found {
        ranked = List.copyOf(ranked);
        facets = List.copyOf(facets);
    }

    /**
     * A hit and how good it is.
     *
     * @param place see {@link IndexCard#place}
     */
    public record Ranked(Ref ref, float score, long place) {}
}
