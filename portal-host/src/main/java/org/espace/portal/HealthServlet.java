package org.espace.portal;

import java.io.IOException;
import java.util.function.IntSupplier;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Says at {@code /health} whether the portal can be used: for whoever keeps it running. */
final class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Readiness readiness;
    private final transient IntSupplier portlets;

    HealthServlet(Readiness readiness, IntSupplier portlets) {
        this.readiness = readiness;
        this.portlets = portlets;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean up = readiness.isReached();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        String state = up ? "{\"status\":\"UP\",\"portlets\":" + portlets.getAsInt() + "}" : "{\"status\":\"STARTING\"}";
        response.getWriter().write(state);
    }
}
