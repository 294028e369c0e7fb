package org.espace.portal.login;

import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at the portal, as its pages show it.
 *
 * @param person their id
 * @param login of the account, also the name of the principal
 * @param initials one or two letters for the face
 * @param signIn its number; secret
 */
public record Visitor(long person, String login, String name, String initials, boolean administrator, String signIn) {
    private static final String ATTRIBUTE = Visitor.class.getName();

    /** Whoever is signed in; null for an anonymous visitor. */
    public static @Nullable Visitor of(HttpServletRequest request) {
        return (Visitor) request.getAttribute(ATTRIBUTE);
    }

    void enter(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    @Override
    public String toString() {
        return "Visitor[" + login + "]";
    }
}
