package org.espace.mention;

import java.util.Set;

/**
 * A text in which people are marked.
 *
 * @param text Markdown, to be kept
 * @param people ids of those marked in it, all of whom may read it
 */
public record Marked(String text, Set<Long> people) {

    public Marked {
        people = Set.copyOf(people);
    }
}
