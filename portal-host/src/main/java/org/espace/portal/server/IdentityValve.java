package org.espace.portal.server;

import java.io.IOException;
import java.util.function.Function;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.realm.GenericPrincipal;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;

/** Tells every application who is signed in, as the portal knows it from the request alone. */
final class IdentityValve extends ValveBase {
    private final Function<HttpServletRequest, @Nullable Identity> who;

    IdentityValve(Function<HttpServletRequest, @Nullable Identity> who) {
        super(true);
        this.who = who;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Identity identity = who.apply(request);
        if (identity != null) {
            request.setUserPrincipal(new GenericPrincipal(identity.name(), null, identity.roles()));
        }
        getNext().invoke(request, response);
    }
}
