/**
 * The door for pages of other origins: whom a site's server vouches for, which origins may ask, and the frame in which a panel stands by itself.
 *
 * <p>Reading order: Origins, CrossOrigin, Vouchers, PassServlet, FramePage, FrameServlet, OEmbedServlet.
 */
@NullMarked
package org.espace.widgets.delivery.embed;

import org.jspecify.annotations.NullMarked;
