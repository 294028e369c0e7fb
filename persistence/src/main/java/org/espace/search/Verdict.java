package org.espace.search;

import java.util.List;

/**
 * What comparing an index with everything that was written has shown.
 *
 * @param compared how many things there are
 */
public record Verdict(long compared, List<Difference> differences) {

    public Verdict {
        differences = List.copyOf(differences);
    }
}
