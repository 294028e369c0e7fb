package org.espace.portal.login;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The sign-in form at {@code /login}. */
public final class SignInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TYPED = 500;
    private static final String WRONG = "That name and password do not fit together. Check both and try again.";
    private static final String EXPIRED = "This form was open for too long. Try again now.";

    private final transient SignIn signIn;
    private final transient Admission admission;
    private final transient FormToken token;
    private final transient Supplier<List<DemoAccount>> demo;
    private final transient SignInView view;
    private final transient Consumer<HttpServletRequest> forget;

    /** @param forget ends what applications keep for whoever sent the request */
    public SignInServlet(
            SignIn signIn,
            Admission admission,
            FormToken token,
            Supplier<List<DemoAccount>> demo,
            SignInView view,
            Consumer<HttpServletRequest> forget) {
        this.signIn = signIn;
        this.admission = admission;
        this.token = token;
        this.demo = demo;
        this.view = view;
        this.forget = forget;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Visitor.of(request) != null) {
            response.sendRedirect(next(request));
            return;
        }
        show(request, response, HttpServletResponse.SC_OK, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OriginCheck.passes(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!token.isCarried(request)) {
            show(request, response, HttpServletResponse.SC_FORBIDDEN, EXPIRED);
            return;
        }
        SignIn.Outcome outcome =
                signIn.attempt(typed(request, "login"), typed(request, "password"), request.getRemoteAddr());
        if (outcome instanceof SignIn.Outcome.Welcome welcome) {
            // A session planted before is worth nothing.
            forget.accept(request);
            admission.enter(welcome.account(), request, response);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", next(request));
        } else if (outcome instanceof SignIn.Outcome.Wait wait) {
            response.setHeader("Retry-After", Long.toString(wait.left().toSeconds() + 1));
            show(request, response, 429, tooMany(wait.left()));
        } else {
            show(request, response, 422, WRONG);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, int status, String fault)
            throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        SignInForm form = new SignInForm(typed(request, "login"), fault, next(request), token.of(request), demo.get());
        response.getWriter().write(view.render(form, request));
    }

    private static String typed(HttpServletRequest request, String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value.substring(0, Math.min(value.length(), LONGEST_TYPED));
    }

    private static String next(HttpServletRequest request) {
        String asked = request.getParameter("next");
        return LocalPath.or(asked == null ? LocalPath.of(request.getHeader("Referer")) : asked, "/portal/home");
    }

    private static String tooMany(Duration wait) {
        long seconds = wait.toSeconds() + 1;
        String time = seconds <= 90 ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
        return "There were too many tries. Wait " + time + ", then try again.";
    }
}
