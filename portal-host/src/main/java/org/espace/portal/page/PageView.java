package org.espace.portal.page;

import java.util.List;
import org.espace.page.Region;

/**
 * A page as the theme shows it.
 *
 * @param references of failures in the action before, to be told once
 * @param alone whether one window has the page for itself
 */
public record PageView(Frame frame, String heading, List<String> references, boolean alone, List<WindowView> windows) {

    public PageView {
        references = List.copyOf(references);
        windows = List.copyOf(windows);
    }

    public List<WindowView> in(Region region) {
        return windows.stream().filter(window -> window.region() == region).toList();
    }
}
