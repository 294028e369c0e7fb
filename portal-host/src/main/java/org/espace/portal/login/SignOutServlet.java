package org.espace.portal.login;

import java.io.IOException;
import java.util.function.Consumer;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

/** Signing out, at {@code /logout}: only by the button, never by a link. */
public final class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<String> forget;

    /** @param forget ends what applications keep for a session id that is given up */
    public SignOutServlet(Consumer<String> forget) {
        this.forget = forget;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OriginCheck.passes(request) || !FormToken.isCarried(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            String id = session.getId();
            session.invalidate();
            forget.accept(id);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/portal/home");
    }
}
