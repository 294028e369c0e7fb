package org.espace.page;

/**
 * A portlet that has its place on a page.
 *
 * @param window id of the place: preferences hang on it, and it stays when the page changes around it
 */
public record PlacedPortlet(long window, Region region, String application, String portlet) {}
