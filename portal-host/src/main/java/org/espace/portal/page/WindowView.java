package org.espace.portal.page;

import java.util.List;
import org.espace.page.Region;

/**
 * A window as the theme shows it.
 *
 * @param markup HTML, as the portlet wrote it
 * @param reference of a failure, empty when there was none
 * @param folded whether only the head is shown
 * @param menu what can be done with the window itself
 */
public record WindowView(
        String id, Region region, String title, String markup, String reference, boolean folded, List<MenuItem> menu) {

    /** One entry of a window's menu. */
    public record MenuItem(String label, String href) {}

    public WindowView {
        menu = List.copyOf(menu);
    }
}
