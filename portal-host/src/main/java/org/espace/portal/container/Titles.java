package org.espace.portal.container;

import java.util.Locale;
import org.apache.pluto.container.om.portlet.DisplayName;

/** What windows are called whose portlets say nothing themselves. Thread-safe. */
record Titles(Registry registry) {

    String of(Window window) {
        PlacedWindow placed = window.placed();
        ConfiguredPortlet configured = registry.configured(placed.application(), placed.portlet());
        String title = configured == null
                ? ""
                : configured.getResourceBundle(window.exchange().locale()).getString("javax.portlet.title");
        if (!title.isBlank()) {
            return title;
        }
        DisplayName name = window.getPortletDefinition().getDisplayName(Locale.ENGLISH);
        return name == null ? placed.portlet() : name.getText();
    }
}
