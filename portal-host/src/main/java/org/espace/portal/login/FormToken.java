package org.espace.portal.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/** The token that the portal's own forms carry: random, one a session. Stateless. */
public final class FormToken {
    /** The name of the hidden field. */
    public static final String FIELD = "token";

    private static final String ATTRIBUTE = FormToken.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;

    private FormToken() {}

    /** The token for a form; begins a session when there is none. */
    public static String of(HttpServletRequest request) {
        HttpSession session = request.getSession();
        String token = (String) session.getAttribute(ATTRIBUTE);
        if (token == null) {
            byte[] bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            session.setAttribute(ATTRIBUTE, token);
        }
        return token;
    }

    static boolean isCarried(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String expected = session == null ? null : (String) session.getAttribute(ATTRIBUTE);
        String carried = request.getParameter(FIELD);
        return expected != null
                && carried != null
                && MessageDigest.isEqual(expected.getBytes(UTF_8), carried.getBytes(UTF_8));
    }
}
