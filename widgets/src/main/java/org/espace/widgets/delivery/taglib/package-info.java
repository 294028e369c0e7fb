/**
 * The door for JSP pages: {@code <espace:widget name="question-list" community="12"/>}, {@code <espace:chosen/>} for what people choose there, and {@code <espace:head/>} in the head.
 *
 * <p>Reading order: PanelTag, WidgetTag, ChosenTag, HeadTag.
 */
@NullMarked
package org.espace.widgets.delivery.taglib;

import org.jspecify.annotations.NullMarked;
