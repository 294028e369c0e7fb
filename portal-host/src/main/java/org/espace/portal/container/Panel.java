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
 * @param reference of the failure, when the portlet could not render; the markup is empty then
 */
public record Panel(
        String window,
        String title,
        boolean named,
        String markup,
        List<String> head,
        List<String> modes,
        @Nullable String reference) {

    public Panel {
        head = List.copyOf(head);
        modes = List.copyOf(modes);
    }

    public boolean isEmpty() {
        return reference == null && markup.isBlank();
    }
}
