/**
 * What every door needs, whatever its technology: who came, whether a form may be believed, and what is handed out.
 *
 * <p>{@link org.espace.widgets.delivery.Reception} is the one way in: a door turns its own request into a {@code WidgetRequest} and
 * gets a {@link org.espace.widgets.delivery.Fragment} for a GET or an {@code Outcome} for a POST. Nothing here knows a servlet or a
 * portlet; the packages below do, and only they.
 *
 * <p>Reading order: Reception, Organisation, Visit, Fragment, Handout, FormParts, FormToken, OriginCheck, Assets.
 */
@NullMarked
package org.espace.widgets.delivery;

import org.jspecify.annotations.NullMarked;
