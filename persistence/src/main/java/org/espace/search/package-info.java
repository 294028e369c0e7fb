/**
 * Finding what was written, of every kind, and only what who asks may see. An index of its own, fed from the ledger, brought up to date
 * by itself after any end. Nobody depends on this room.
 *
 * <p>Reading order: SearchService, SearchQuery, SearchPage, Hit, Facet; SearchIndex (the seam of the engines), IndexCard, IndexQuery,
 * Reach, Narrowing, Found, Position; Indexing, Cards, Upkeep, Comparison, Indexer; Excerpt, Passage, Language; Needs.
 */
@NullMarked
package org.espace.search;

import org.jspecify.annotations.NullMarked;
