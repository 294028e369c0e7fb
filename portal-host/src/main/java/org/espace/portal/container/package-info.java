/**
 * The portlet container: the only room that knows Apache Pluto. It deploys portlet applications into servlet contexts
 * ({@link org.espace.portal.container.Deployment}) and lets one window render, act or serve
 * ({@link org.espace.portal.container.Portlets}) on behalf of one request ({@link org.espace.portal.container.Exchange}).
 *
 * <p>Pluto finds its services in a static singleton, so there is one {@code Portlets} at a time in a class loader.
 *
 * <p>Reading order: Portlets, Exchange, PlacedWindow, Deployment, Registry, Invoker, RequestContext, ResponseContext, Urls.
 */
@NullMarked
package org.espace.portal.container;

import org.jspecify.annotations.NullMarked;
