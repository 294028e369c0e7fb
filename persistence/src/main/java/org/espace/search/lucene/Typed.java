package org.espace.search.lucene;

import java.util.List;

/**
 * A word that somebody typed.
 *
 * @param word as it stands in plain fields, such as {@code email}
 * @param parts what stood between hyphens, such as {@code e} and {@code mail}; none of a word without
 */
record Typed(String word, List<String> parts) {}
