/**
 * Discussions for programs.
 *
 * <p>Reading order: Discussions, Telling, Posts, Tending; the records DiscussionItem, Discussion, DiscussionPost.
 */
@NullMarked
package org.espace.widgets.api.discussion;

import org.jspecify.annotations.NullMarked;
