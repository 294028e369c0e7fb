package org.espace.search;

/**
 * A text that others are looked for by.
 *
 * @param title counts more than the body
 * @param kind of what is looked for
 * @param community 0 for any
 */
public record Likeness(String title, String body, String kind, long community, Language language, Reach reach) {}
