package org.espace.widgets.delivery.embed;

import java.io.IOException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.espace.widgets.delivery.servlet.RequestFilter;

/**
 * Lets pages of registered origins, and no others, read what they ask for (Fetch standard, 3.2). Never with cookies: who asks is shown by a pass, so that nothing is given away by a visitor's being signed in.
 */
public final class CrossOrigin extends RequestFilter {
    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String SENT =
            "Authorization, Content-Type, Espace-Panel, Idempotency-Key, If-Match, If-None-Match";
    private static final String TOLD =
            "Content-Location, ETag, Espace-Event, Espace-Isolated, Espace-Status, Link, Location, WWW-Authenticate";
    private static final String TEN_MINUTES = "600";

    private final Origins origins;

    public CrossOrigin(Origins origins) {
        this.origins = origins;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String origin = request.getHeader("Origin");
        boolean asksFirst =
                request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
        response.addHeader("Vary", "Origin");
        boolean registered = origin != null && origins.contains(origin);
        if (registered) {
            response.setHeader("Access-Control-Allow-Origin", origin);
        }
        if (!asksFirst) {
            if (registered) {
                response.setHeader("Access-Control-Expose-Headers", TOLD);
            }
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(registered ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_FORBIDDEN);
        if (registered) {
            response.setHeader("Access-Control-Allow-Methods", METHODS);
            response.setHeader("Access-Control-Allow-Headers", SENT);
            response.setHeader("Access-Control-Max-Age", TEN_MINUTES);
        }
    }
}
