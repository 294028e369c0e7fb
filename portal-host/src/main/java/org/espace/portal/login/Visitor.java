package org.espace.portal.login;

import java.io.Serializable;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at the portal, as its pages show it.
 *
 * @param person their id
 * @param login of the account, also the name of the principal
 * @param initials one or two letters for the face
 */
public record Visitor(long person, String login, String name, String initials) implements Serializable {
    private static final String ATTRIBUTE = Visitor.class.getName();

    /** Whoever is signed in; null for an anonymous visitor. */
    public static @Nullable Visitor of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (Visitor) session.getAttribute(ATTRIBUTE);
    }

    void enter(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }
}
