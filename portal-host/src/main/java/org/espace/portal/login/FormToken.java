package org.espace.portal.login;

import java.time.Clock;
import javax.servlet.http.HttpServletRequest;
import org.espace.secret.DayToken;
import org.espace.secret.SecretService;

/** The token that the portal's own forms carry, for one sign-in alone; before signing in it is the same for everybody, and says that the form is ours. Thread-safe. */
public final class FormToken {
    /** The name of the hidden field. */
    public static final String FIELD = "token";

    private final DayToken tokens;
    private final Clock clock;

    public FormToken(SecretService secrets, Clock clock) {
        this.tokens = new DayToken(secrets.key("portal-form"));
        this.clock = clock;
    }

    /** The token for a form. */
    public String of(HttpServletRequest request) {
        Visitor visitor = Visitor.of(request);
        return visitor == null
                ? tokens.issue(0, "", clock.instant())
                : tokens.issue(visitor.person(), visitor.signIn(), clock.instant());
    }

    boolean isCarried(HttpServletRequest request) {
        Visitor visitor = Visitor.of(request);
        String carried = request.getParameter(FIELD);
        return visitor == null
                ? tokens.accepts(carried, 0, "", clock.instant())
                : tokens.accepts(carried, visitor.person(), visitor.signIn(), clock.instant());
    }
}
