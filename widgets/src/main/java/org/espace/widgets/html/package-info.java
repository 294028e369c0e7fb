/**
 * How a view becomes HTML: the only room that knows jte.
 *
 * <p>{@link org.espace.widgets.html.HtmlRenderer} renders a widget's own template, then the frame around it. A template gets two
 * things: its model, and a {@link org.espace.widgets.html.Panel} with everything that depends on the reader: words, addresses,
 * times, and what was typed before. The templates beside these classes are shared by all widgets.
 *
 * <p>Reading order: HtmlRenderer, Panel, PanelForm, Labels, Markdown; then Frame.jte, Form.jte, Field.jte.
 */
@NullMarked
package org.espace.widgets.html;

import org.jspecify.annotations.NullMarked;
