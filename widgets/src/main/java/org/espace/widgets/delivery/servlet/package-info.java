/**
 * The door for plain web applications: a panel at {@code /espace/fragments/<widget>}, and the stylesheet and script beside it.
 *
 * <p>Reading order: WidgetServlet, ServletVisit, ServletUrls, AssetServlet, EspaceContext.
 */
@NullMarked
package org.espace.widgets.delivery.servlet;

import org.jspecify.annotations.NullMarked;
