package org.espace.concern;

import java.time.Instant;

/**
 * A concern as it was raised, found fit already.
 *
 * @param body Markdown
 * @param at when it could first be read: for one that is not named the moment of its batch
 */
public record PastConcern(long community, String title, String body, Instant at) {}
