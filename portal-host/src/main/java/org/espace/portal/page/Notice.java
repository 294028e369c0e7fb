package org.espace.portal.page;

import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;
import org.espace.portal.container.Failure;

/** What went wrong in an action, told once on the page after it. Stateless. */
final class Notice {
    private static final String ATTRIBUTE = Notice.class.getName();

    private Notice() {}

    static void leave(HttpServletRequest request, List<Failure> failures) {
        if (!failures.isEmpty()) {
            List<String> references = failures.stream().map(Failure::reference).toList();
            request.getSession().setAttribute(ATTRIBUTE, references);
        }
    }

    /** The references to tell, and forgets them. */
    @SuppressWarnings("unchecked")
    static List<String> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object left = session == null ? null : session.getAttribute(ATTRIBUTE);
        if (session == null || left == null) {
            return List.of();
        }
        session.removeAttribute(ATTRIBUTE);
        return (List<String>) left;
    }
}
