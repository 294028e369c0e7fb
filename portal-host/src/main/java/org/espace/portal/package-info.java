/**
 * A small portal: eSpace's own panels, and any other JSR-286 portlets, on pages with a sign-in.
 *
 * <p>Rooms: {@code page} shows pages, {@code login} lets people in, {@code url} is navigational state, {@code container}
 * is the only one that knows Apache Pluto, {@code server} the only one that knows Tomcat, {@code command} is the command
 * line.
 *
 * <p>Reading order: PortalHost, PortalConfig, RunningPortal, Applications, Examples.
 */
@NullMarked
package org.espace.portal;

import org.jspecify.annotations.NullMarked;
