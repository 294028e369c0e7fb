package org.espace.portal.planted.pluto;

import org.apache.pluto.container.PortletContainer;

/** Breaks a rule on purpose. */
record KnowsPluto(PortletContainer container) {}
