package org.espace.portal.login;

import java.io.IOException;
import java.util.function.Consumer;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Signing out, at {@code /logout}: only by the button, never by a link. */
public final class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Admission admission;
    private final transient FormToken token;
    private final transient Consumer<HttpServletRequest> forget;

    /** @param forget ends what applications keep for whoever sent the request */
    public SignOutServlet(Admission admission, FormToken token, Consumer<HttpServletRequest> forget) {
        this.admission = admission;
        this.token = token;
        this.forget = forget;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OriginCheck.passes(request) || !token.isCarried(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        admission.leave(request, response);
        forget.accept(request);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/portal/home");
    }
}
