package org.espace.widgets;

import org.jspecify.annotations.Nullable;

/**
 * What a widget shows: a template and its model, both plain values.
 *
 * @param template path of the {@code .jte} file below this package, such as {@code question/QuestionList.jte}
 * @param title the panel's title; null for the label {@code title} of the widget
 */
public record View(String template, @Nullable String title, Object model) {

    public static View of(String template, Object model) {
        return new View(template, null, model);
    }

    public View titled(String title) {
        return new View(template, title, model);
    }
}
