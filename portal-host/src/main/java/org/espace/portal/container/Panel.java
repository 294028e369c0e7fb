package org.espace.portal.container;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a window shows.
 *
 * @param window id of the window
 * @param title as the portlet set it, else as its descriptor says
 * @param named whether the title says what is shown, rather than what kind of panel it is
 * @param markup HTML, as the portlet wrote it
 * @param head elements for the head of the page, each as HTML
 * @param modes that the portlet knows besides view
 * @param trouble why it is not shown, if it is not; the markup is empty then
 * @param reference of what went wrong, where that stands in the log
 */
public record Panel(
        String window,
        String title,
        boolean named,
        String markup,
        List<String> head,
        List<String> modes,
        Trouble trouble,
        @Nullable String reference)
        implements Step {

    public Panel {
        head = List.copyOf(head);
        modes = List.copyOf(modes);
    }

    public boolean isEmpty() {
        return trouble == Trouble.NONE && markup.isBlank();
    }

    /** A panel that is not shown. */
    static Panel without(String window, String title, Trouble trouble, @Nullable Failure failure) {
        String reference = failure == null ? null : failure.reference();
        return new Panel(window, title, false, "", List.of(), List.of(), trouble, reference);
    }
}
