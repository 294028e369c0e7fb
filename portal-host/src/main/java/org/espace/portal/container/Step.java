package org.espace.portal.container;

/** How a window comes to its panel: it is there already, or its portlet has to be asked. */
sealed interface Step permits Panel, Asking {}
