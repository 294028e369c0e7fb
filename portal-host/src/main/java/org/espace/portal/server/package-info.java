/**
 * The web server: the only room that knows Tomcat. It listens ({@link org.espace.portal.server.WebServer}) before any
 * application is deployed, so that health can be asked from the first moment, and it makes the servlet context of each
 * portlet application, from the class path or from a war.
 *
 * <p>Reading order: WebServer, ClassPathApplication, WarApplication, Front, Sessions, IdentityValve, ErrorPages.
 */
@NullMarked
package org.espace.portal.server;

import org.jspecify.annotations.NullMarked;
