/**
 * The door for plain web applications: a panel at {@code /espace/fragments/<widget>}, and the stylesheet, the script, the feeds and
 * the JSON API beside it.
 *
 * <p>Reading order: WidgetServlet, ServletVisit, ServletUrls, AssetServlet, FeedServlet, ApiServlet, EspaceContext.
 */
@NullMarked
package org.espace.widgets.delivery.servlet;

import org.jspecify.annotations.NullMarked;
