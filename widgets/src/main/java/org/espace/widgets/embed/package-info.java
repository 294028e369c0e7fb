/**
 * For whoever puts panels into the pages of an intranet: what to copy into a page for a panel, and the sites whose pages may hold panels.
 *
 * <p>Reading order: EmbedBuilder, Placement, PortletBlock, Weights, SiteDesk.
 */
@NullMarked
package org.espace.widgets.embed;

import org.jspecify.annotations.NullMarked;
