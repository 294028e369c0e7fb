/**
 * The portal's pages: which portlets stand on them, and what each person prefers of a portlet.
 *
 * <p>A community that opens gets a page of its own, made from the page that opens for communities; the portal's own pages and those are
 * never read together.
 *
 * <p>Reading order: PageService, PageCard, CommunityPath, PlacedPortlet, Choices, Turns, NewPage, DefaultPages, Editions.
 */
@NullMarked
package org.espace.page;

import org.jspecify.annotations.NullMarked;
