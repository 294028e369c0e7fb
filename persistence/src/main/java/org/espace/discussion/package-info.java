/**
 * Discussions: what people say to each other in a thread, with quotes and reactions, and what a coordinator does to keep it readable.
 *
 * <p>Reading order: DiscussionSummary, DiscussionDetail, DiscussionService, DiscussionCare, DiscussionContent.
 */
@NullMarked
package org.espace.discussion;

import org.jspecify.annotations.NullMarked;
