/**
 * The portal's pages: which page an address means ({@link org.espace.portal.page.PageServlet}), on which page a choice is
 * shown ({@link org.espace.portal.page.Router}), and how it all looks ({@link org.espace.portal.page.Theme}). The only
 * room of the portal that knows jte.
 *
 * <p>Reading order: PageServlet, Site, Router, PageView, Theme.
 */
@NullMarked
package org.espace.portal.page;

import org.jspecify.annotations.NullMarked;
