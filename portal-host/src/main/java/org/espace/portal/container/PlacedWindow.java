package org.espace.portal.container;

/**
 * A portlet that has a place on a page.
 *
 * @param key of the window where pages are kept, 1 or more
 * @param application name of the portlet application, its context path without the slash
 * @param portlet name of the portlet within its application
 */
public record PlacedWindow(long key, String application, String portlet) {

    /** The id in addresses and namespaces, such as {@code w3}: short, stable, and a valid start of an HTML id. */
    public String id() {
        return "w" + key;
    }
}
