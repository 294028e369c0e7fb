package org.espace.widgets;

/**
 * What a panel shows, as a feed that anybody may read.
 *
 * @param feed its name, such as {@code activity/community/12}
 * @param title what people call it
 */
public record Alternate(String feed, String title) {}
