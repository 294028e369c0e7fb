/**
 * The seam: what a widget is, whatever door it stands in.
 *
 * <p>A door (portlet, servlet, …) makes a {@link org.espace.widgets.WidgetRequest}, looks the {@link org.espace.widgets.Widget}
 * up in the {@link org.espace.widgets.WidgetCatalog}, and gets a {@link org.espace.widgets.View} for a GET or an
 * {@link org.espace.widgets.Outcome} for a POST. Widgets know no door, doors know no feature.
 *
 * <p>Reading order: Widget, WidgetRequest, View, Action, Outcome, WidgetUrls, Setting, Source, Download, Upload, WidgetCatalog.
 */
@NullMarked
package org.espace.widgets;

import org.jspecify.annotations.NullMarked;
