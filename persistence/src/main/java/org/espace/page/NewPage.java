package org.espace.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page to be made. Immutable; each method gives a page with more on it.
 *
 * @param path 1 to 60 lower-case letters, digits and hyphens
 * @param places what stands on it, in order
 */
public record NewPage(
        String path, String title, List<String> leads, boolean inMenu, Audience audience, List<Place> places) {

    /** A portlet, where it is to stand, and what everyone has set on it there. */
    public record Place(Region region, String application, String portlet, Map<String, String> settings) {
        public Place {
            settings = Map.copyOf(settings);
        }
    }

    public NewPage {
        leads = List.copyOf(leads);
        places = List.copyOf(places);
    }

    /** A page that the menu names. */
    public static NewPage of(String path, String title) {
        return new NewPage(path, title, List.of(), true, Audience.EVERYBODY, List.of());
    }

    /** The page opens for these shared parameters and is left out of the menu: one comes to it by choosing something. */
    public NewPage leading(String... parameters) {
        return new NewPage(path, title, List.of(parameters), false, audience, places);
    }

    /** As {@link #leading}, but the menu names it all the same. */
    public NewPage opening(String... parameters) {
        return new NewPage(path, title, List.of(parameters), inMenu, audience, places);
    }

    /** The page is for those who are signed in: others sign in first. */
    public NewPage forStaff() {
        return new NewPage(path, title, leads, inMenu, Audience.STAFF, places);
    }

    /** The page is for administrators: for others there is none. */
    public NewPage forAdministrators() {
        return new NewPage(path, title, leads, inMenu, Audience.ADMINISTRATORS, places);
    }

    public NewPage with(Region region, String application, String... portlets) {
        List<Place> more = new ArrayList<>(places);
        for (String portlet : portlets) {
            more.add(new Place(region, application, portlet, Map.of()));
        }
        return new NewPage(path, title, leads, inMenu, audience, more);
    }

    /** The same with one thing set, for everyone, on the portlet placed last. */
    public NewPage set(String name, Object value) {
        List<Place> settled = new ArrayList<>(places);
        Place last = settled.remove(settled.size() - 1);
        Map<String, String> settings = new HashMap<>(last.settings());
        settings.put(name, value.toString());
        settled.add(new Place(last.region(), last.application(), last.portlet(), settings));
        return new NewPage(path, title, leads, inMenu, audience, settled);
    }
}
