package org.espace.widgets;

/** One use case behind a form. It either changes something and ends in a {@link Redirect}, or changes nothing. */
@FunctionalInterface
public interface Action {

    /**
     * @throws org.espace.shared.Refused when what was typed, or who typed it, is not fit; the door turns it into a {@link Refusal}
     * @throws org.espace.shared.NotFound when what the parameters name does not exist for this actor
     */
    Outcome perform(WidgetRequest request);
}
