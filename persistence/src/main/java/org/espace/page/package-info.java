/**
 * The portal's pages: which portlets stand on them, and what each person prefers of a portlet.
 *
 * <p>Reading order: PageService, PageCard, PlacedPortlet, NewPage, DefaultPages.
 */
@NullMarked
package org.espace.page;

import org.jspecify.annotations.NullMarked;
