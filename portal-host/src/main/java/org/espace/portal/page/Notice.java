package org.espace.portal.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.espace.portal.container.Failure;

/** What went wrong in an action, told once on the page after it, whatever node shows that: a cookie carries the references. Stateless. */
final class Notice {
    private static final String NAME = "espace-notice";
    private static final Pattern REFERENCES = Pattern.compile("[A-Za-z0-9]{4,16}(\\.[A-Za-z0-9]{4,16}){0,9}");
    private static final int MOST = 10;

    private Notice() {}

    static void leave(HttpServletResponse response, List<Failure> failures) {
        if (!failures.isEmpty()) {
            String references =
                    failures.stream().limit(MOST).map(Failure::reference).collect(Collectors.joining("."));
            set(references, "", response);
        }
    }

    /** The references to tell, and forgets them. */
    static List<String> take(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return List.of();
        }
        for (Cookie each : cookies) {
            if (each.getName().equals(NAME)) {
                set("", "; Max-Age=0", response);
                return REFERENCES.matcher(each.getValue()).matches()
                        ? Stream.of(each.getValue().split("\\.")).toList()
                        : List.of();
            }
        }
        return List.of();
    }

    private static void set(String value, String more, HttpServletResponse response) {
        response.addHeader("Set-Cookie", NAME + "=" + value + "; Path=/portal; HttpOnly; SameSite=Strict" + more);
    }
}
