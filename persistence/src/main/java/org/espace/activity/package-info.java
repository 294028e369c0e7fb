/**
 * What's new: who did what to which thing, made from the ledger; and until when somebody has seen it. Nobody depends on this room; it knows of other
 * rooms what the ledger and {@link org.espace.content.Contents} tell. Which kinds of change are told stands in {@code kinds.properties}.
 *
 * <p>Reading order: ActivityFilter, Happened, News, ActivityService; then Kinds, Origins, Folding, Telling, Marks, TagMarks.
 */
@NullMarked
package org.espace.activity;

import org.jspecify.annotations.NullMarked;
