package org.espace.portal.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.espace.secret.Hmac;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, as the browser keeps it: a login, the number of the sign-in and when it was last renewed, signed with a key that all nodes share. So no node has
 * to remember anybody. Thread-safe.
 */
final class SignInCookie {
    /** So long a sign-in is good when nothing is heard of its browser: a working day. */
    static final Duration GOOD_FOR = Duration.ofHours(8);

    private static final String NAME = "espace-sign-in";
    private static final int LONGEST = 1_000;
    private static final Duration FAST_CLOCKS = Duration.ofMinutes(2);

    private final Hmac hmac;

    SignInCookie(byte[] key) {
        this.hmac = new Hmac(key);
    }

    /** @param number of the sign-in, which no other has */
    record Ticket(String login, String number, Instant at) {

        boolean isGood(Instant now) {
            return now.isBefore(at.plus(GOOD_FOR)) && at.isBefore(now.plus(FAST_CLOCKS));
        }
    }

    /** What the browser says, if we said so before and it is still good. */
    Optional<Ticket> read(HttpServletRequest request, Instant now) {
        return Optional.ofNullable(value(request)).flatMap(this::read).filter(ticket -> ticket.isGood(now));
    }

    void write(Ticket ticket, HttpServletRequest request, HttpServletResponse response) {
        String login = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ticket.login().getBytes(UTF_8));
        String said = login + "." + ticket.number() + "." + ticket.at().getEpochSecond();
        set(said + "." + hmac.sign(said), "", request, response);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        set("", "; Max-Age=0", request, response);
    }

    private Optional<Ticket> read(String value) {
        int end = value.lastIndexOf('.');
        if (end < 0 || !hmac.signed(value.substring(0, end), value.substring(end + 1))) {
            return Optional.empty();
        }
        String[] said = value.substring(0, end).split("\\.");
        String login = new String(Base64.getUrlDecoder().decode(said[0]), UTF_8);
        return Optional.of(new Ticket(login, said[1], Instant.ofEpochSecond(Long.parseLong(said[2]))));
    }

    private static @Nullable String value(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie each : cookies) {
                if (each.getName().equals(NAME) && each.getValue().length() <= LONGEST) {
                    return each.getValue();
                }
            }
        }
        return null;
    }

    /** By hand: Servlet 4.0 knows no SameSite. Lax, so that a link from elsewhere finds whoever follows it signed in. */
    private static void set(String value, String more, HttpServletRequest request, HttpServletResponse response) {
        String secure = request.isSecure() ? "; Secure" : "";
        response.addHeader("Set-Cookie", NAME + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + secure + more);
    }
}
