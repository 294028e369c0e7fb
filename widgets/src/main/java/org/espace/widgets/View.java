package org.espace.widgets;

import org.jspecify.annotations.Nullable;

/**
 * What a widget shows: a template and its model, both plain values.
 *
 * @param template path of the {@code .jte} file below this package, such as {@code question/QuestionList.jte}
 * @param title the panel's title; null to have it in the reader's language
 * @param label which of the widget's labels is the title when there is no other
 * @param fleeting whether nobody may keep it, neither portal nor browser: it is good for one look
 */
public record View(String template, @Nullable String title, String label, boolean fleeting, Object model) {

    public static View of(String template, Object model) {
        return new View(template, null, "title", false, model);
    }

    /**
     * Nothing at all: the panel is not for whoever asks, and no trace of it is left on the page. What must look like what is absent is
     * not this, but {@link org.espace.shared.NotFound}.
     */
    public static final View NOTHING = of("html/NotFound.jte", "");

    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** The same under a title that people have given, such as a name. */
    public View titled(String title) {
        return new View(template, title, label, fleeting, model);
    }

    /** The same under another of the widget's labels. */
    public View labelled(String label) {
        return new View(template, title, label, fleeting, model);
    }

    /** The same for one look: nobody keeps it. */
    public View keptByNobody() {
        return new View(template, title, label, true, model);
    }
}
