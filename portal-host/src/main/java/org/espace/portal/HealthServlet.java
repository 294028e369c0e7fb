package org.espace.portal;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Says at {@code /health} whether the portal can be used: for whoever keeps it running. */
final class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Readiness readiness;

    HealthServlet(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int portlets = readiness.portlets();
        boolean up = portlets >= 0 && !readiness.stopping();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(state(up, portlets));
    }

    private String state(boolean up, int portlets) {
        if (up) {
            return "{\"status\":\"UP\",\"portlets\":" + portlets + "}";
        }
        return readiness.stopping() ? "{\"status\":\"STOPPING\"}" : "{\"status\":\"STARTING\"}";
    }
}
