/**
 * The door for plain web applications: a panel at {@code /espace/fragments/<widget>}, and the stylesheet, the script and the feeds
 * beside it.
 *
 * <p>Reading order: WidgetServlet, ServletVisit, ServletUrls, AssetServlet, FeedServlet, EspaceContext.
 */
@NullMarked
package org.espace.widgets.delivery.servlet;

import org.jspecify.annotations.NullMarked;
