/**
 * The index of one node, in a folder or in memory, by Lucene: the only room that knows it.
 *
 * <p>Reading order: LuceneIndex, Opening, Fields, Chains, WelshInitials, WordsQuery, LikenessQuery, Filters, Facets.
 */
@NullMarked
package org.espace.search.lucene;

import org.jspecify.annotations.NullMarked;
