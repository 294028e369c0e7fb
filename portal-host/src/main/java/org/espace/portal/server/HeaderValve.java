package org.espace.portal.server;

import java.io.IOException;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Headers that every answer of this server carries, whoever makes it. */
final class HeaderValve extends ValveBase {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; font-src 'self';"
                    + " connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin");

    private final BooleanSupplier closing;

    /** @param closing whether each connection ends with its next answer */
    HeaderValve(BooleanSupplier closing) {
        super(true);
        this.closing = closing;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        HEADERS.forEach(response::setHeader);
        endConnection(response);
        getNext().invoke(request, response);
        endConnection(response);
    }

    private void endConnection(Response response) {
        if (closing.getAsBoolean() && !response.isCommitted()) {
            response.setHeader("Connection", "close");
        }
    }
}
