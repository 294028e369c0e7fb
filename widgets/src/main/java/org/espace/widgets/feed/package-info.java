/**
 * Lists as feeds: Atom (RFC 4287) with its threading extension (RFC 4685), written from plain values. A room that has a list brings a
 * {@link org.espace.widgets.feed.FeedSource}; the doors give addresses and hand the text out.
 *
 * <p>Reading order: Feed, FeedEntry, FeedSource, FeedCatalog, FeedIds, FeedAddresses, AtomWriter.
 */
@NullMarked
package org.espace.widgets.feed;

import org.jspecify.annotations.NullMarked;
