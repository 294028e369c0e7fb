package org.espace.revision;

/**
 * What a post says.
 *
 * @param title at most 200 characters; empty for a post that has none
 * @param body Markdown, at most 30,000 characters
 * @param tags as they are read, at most 220 characters; empty for none
 */
public record Text(String title, String body, String tags) {}
