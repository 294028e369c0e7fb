package org.espace.portal.page;

import java.util.List;
import org.espace.page.Region;
import org.espace.portal.container.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * A window as the theme shows it.
 *
 * @param markup HTML, as the portlet wrote it
 * @param missing why it is not shown, null when it is
 * @param folded whether only the head is shown
 * @param menu what can be done with the window itself
 */
public record WindowView(
        String id,
        Region region,
        String title,
        String markup,
        @Nullable Missing missing,
        boolean folded,
        List<MenuItem> menu) {

    /** One entry of a window's menu. */
    public record MenuItem(String label, String href) {}

    /**
     * What stands in the place of a panel.
     *
     * @param reference to be searched in the log, empty where nothing is said there
     * @param again address of the page
     */
    public record Missing(Trouble trouble, String reference, String again) {}

    public WindowView {
        menu = List.copyOf(menu);
    }
}
