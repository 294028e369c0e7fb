/**
 * The door for portals: one JSR-286 portlet class for every widget, told by its init parameter which one it is.
 *
 * <p>Only the 2.0 API is used, so that it runs in any portal of the last fifteen years. Reading order: WidgetPortlet, PortletVisit,
 * PortletUrls, Travelling.
 */
@NullMarked
package org.espace.widgets.delivery.portlet;

import org.jspecify.annotations.NullMarked;
