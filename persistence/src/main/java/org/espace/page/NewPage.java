package org.espace.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A page to be made. Immutable; each method gives a page with more on it.
 *
 * @param path 1 to 60 lower-case letters, digits and hyphens
 * @param places what stands on it, in order
 */
public record NewPage(
        String path, String title, List<String> leads, boolean inMenu, boolean signedInOnly, List<Place> places) {

    /** A portlet and where it is to stand. */
    public record Place(Region region, String application, String portlet) {}

    public NewPage {
        leads = List.copyOf(leads);
        places = List.copyOf(places);
    }

    /** A page that the menu names. */
    public static NewPage of(String path, String title) {
        return new NewPage(path, title, List.of(), true, false, List.of());
    }

    /** The page opens for these shared parameters and is left out of the menu: one comes to it by choosing something. */
    public NewPage leading(String... parameters) {
        return new NewPage(path, title, List.of(parameters), false, signedInOnly, places);
    }

    public NewPage with(Region region, String application, String... portlets) {
        List<Place> more = new ArrayList<>(places);
        for (String portlet : portlets) {
            more.add(new Place(region, application, portlet));
        }
        return new NewPage(path, title, leads, inMenu, signedInOnly, more);
    }
}
