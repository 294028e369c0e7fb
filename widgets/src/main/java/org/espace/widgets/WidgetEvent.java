package org.espace.widgets;

/**
 * Something that happened, told to whoever listens on the page; a portlet event in namespace {@code urn:espace}.
 *
 * @param name such as {@code question-asked}
 * @param value the subject's id
 */
public record WidgetEvent(String name, String value) {}
