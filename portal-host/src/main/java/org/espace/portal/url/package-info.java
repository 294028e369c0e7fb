/**
 * Navigational state as one value, {@link org.espace.portal.url.PortalUrl}, and the only place that knows how it is
 * written. The state of a page is in its address and nowhere else.
 *
 * <p>Reading order: PortalUrl, WindowView, Target, QueryReader, QueryWriter.
 */
@NullMarked
package org.espace.portal.url;

import org.jspecify.annotations.NullMarked;
