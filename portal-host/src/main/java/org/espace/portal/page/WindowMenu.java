package org.espace.portal.page;

import java.util.ArrayList;
import java.util.List;
import org.espace.portal.container.Panel;
import org.espace.portal.page.WindowView.MenuItem;
import org.espace.portal.url.PortalUrl;

/** What can be done with a window itself: links, so that it works without a script. Stateless. */
final class WindowMenu {
    private WindowMenu() {}

    static List<MenuItem> of(Panel panel, PortalUrl here, boolean signedIn) {
        org.espace.portal.url.WindowView view = here.window(panel.window());
        PortalUrl page = here.at(null);
        List<MenuItem> items = new ArrayList<>();
        if (!view.mode().equals("view")) {
            items.add(new MenuItem(
                    "Back to the panel", to(page, panel, view.inMode("view").withoutParameters())));
        }
        if (!view.state().equals("normal")) {
            items.add(new MenuItem("Normal size", to(page, panel, view.inState("normal"))));
        }
        if (!view.state().equals("maximized")) {
            items.add(new MenuItem("Full page", to(page, panel, view.inState("maximized"))));
        }
        if (view.state().equals("normal")) {
            items.add(new MenuItem("Fold up", to(page, panel, view.inState("minimized"))));
        }
        if (signedIn && panel.modes().contains("edit") && !view.mode().equals("edit")) {
            items.add(
                    new MenuItem("Settings", to(page, panel, view.inMode("edit").withoutParameters())));
        }
        if (panel.modes().contains("help") && !view.mode().equals("help")) {
            items.add(new MenuItem("Help", to(page, panel, view.inMode("help").withoutParameters())));
        }
        return items;
    }

    private static String to(PortalUrl page, Panel panel, org.espace.portal.url.WindowView view) {
        return page.withWindow(panel.window(), view).path();
    }
}
