package org.espace.directory;

/**
 * What a person has answered, of what the actor may read.
 *
 * @param more whether there are more than were counted
 */
public record Answers(long answers, long accepted, boolean more) {}
