/**
 * Private addresses at which a person's own feed reader, which signs in nowhere, reads a feed with the rights that the person has now. Whoever has the
 * address reads it: so it is long and random, shown once, kept as a hash, and revocable.
 *
 * <p>Reading order: PrivateFeed, FeedService.
 */
@NullMarked
package org.espace.feed;

import org.jspecify.annotations.NullMarked;
