package org.espace.portal;

import java.io.IOException;
import java.util.Objects;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** Stands for a servlet that is not there yet: the server listens while the database is being opened. Thread-safe. */
final class Gate extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private transient volatile @Nullable HttpServlet behind;

    /** From now on the servlet answers; until now everyone was asked to come back. */
    void open(HttpServlet servlet) {
        try {
            servlet.init(getServletConfig());
        } catch (ServletException broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        }
        behind = Objects.requireNonNull(servlet);
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        HttpServlet servlet = behind;
        if (servlet != null) {
            servlet.service(request, response);
        } else if (response instanceof HttpServletResponse http) {
            http.setHeader("Retry-After", "2");
            http.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
