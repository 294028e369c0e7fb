/**
 * Replies as many people write them at once: through the service, and as bare rows beside it.
 *
 * <p>Reading order: WriteBench, Store, Forum, Layout, Replies, ServiceReplies, RawReplies, Turn, Duel, Report.
 */
@NullMarked
package org.espace.benchmarks.writing;

import org.jspecify.annotations.NullMarked;
