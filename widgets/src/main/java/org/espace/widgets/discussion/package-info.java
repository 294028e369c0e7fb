/**
 * Panels in which people discuss.
 *
 * <p>Reading order: DiscussionList, DiscussionThread, Tending.
 */
@NullMarked
package org.espace.widgets.discussion;

import org.jspecify.annotations.NullMarked;
