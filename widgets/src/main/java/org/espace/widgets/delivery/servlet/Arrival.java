package org.espace.widgets.delivery.servlet;

import javax.servlet.http.HttpServletRequest;
import org.espace.site.Pass;
import org.espace.widgets.delivery.OriginCheck;
import org.espace.widgets.delivery.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Who came, and how they showed it.
 *
 * @param pass of a page of another site; null for whoever the host itself knows
 * @param amongStrangers whether the page that asks belongs to somebody else, who can read all that it holds
 */
record Arrival(Visit visit, @Nullable Pass pass, boolean amongStrangers) {

    /** Whether a form came from where it may: from our own host, or from the very page that holds the pass. */
    boolean sameOrigin(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (pass != null) {
            return origin != null && origin.equals(pass.origin());
        }
        return OriginCheck.passes(
                request.getHeader("Sec-Fetch-Site"),
                origin,
                request.getHeader("Referer"),
                request.getHeader("Host") == null ? request.getServerName() : request.getHeader("Host"));
    }
}
