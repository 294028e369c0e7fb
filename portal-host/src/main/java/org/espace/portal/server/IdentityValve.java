package org.espace.portal.server;

import java.io.IOException;
import javax.servlet.ServletException;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.realm.GenericPrincipal;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;

/**
 * Tells every application who is signed in. The portal's own session holds the {@link Identity}; applications have
 * sessions of their own under the same id, so only the portal's is asked.
 */
final class IdentityValve extends ValveBase {
    private final Context portal;

    IdentityValve(Context portal) {
        super(true);
        this.portal = portal;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Session session = request.isRequestedSessionIdFromCookie() ? session(request.getRequestedSessionId()) : null;
        if (session == null) {
            getNext().invoke(request, response);
            return;
        }
        session.access();
        try {
            if (session.getSession().getAttribute(WebServer.IDENTITY) instanceof Identity identity) {
                request.setUserPrincipal(new GenericPrincipal(identity.name(), null, identity.roles()));
            }
            getNext().invoke(request, response);
        } finally {
            session.endAccess();
        }
    }

    private @Nullable Session session(@Nullable String id) throws IOException {
        Session session = id == null ? null : portal.getManager().findSession(id);
        return session != null && session.isValid() ? session : null;
    }
}
