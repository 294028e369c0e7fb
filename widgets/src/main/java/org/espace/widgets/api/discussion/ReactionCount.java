package org.espace.widgets.api.discussion;

import org.espace.discussion.Reaction;

/**
 * How many reacted so.
 *
 * @param mine whether the caller did
 */
public record ReactionCount(Reaction reaction, int count, boolean mine) {}
