/**
 * What's new, as a panel and as a feed; and the private addresses of feeds.
 *
 * <p>Reading order: Sentence, Activity, ActivityFeed, FeedNames, Addresses.
 */
@NullMarked
package org.espace.widgets.activity;

import org.jspecify.annotations.NullMarked;
